package cn.minsheng.security;

import cn.minsheng.organization.Organization;
import cn.minsheng.organization.Person;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Says who acts in a test inside the server; a test begins with nobody signed in. */
@ApplicationScoped
public class TestUser {

    @Inject private SignedIn signedIn;
    @Inject private Organization organization;

    /** From now on this person acts, until the test ends. */
    public void is(String login) {
        Person person = organization.personByCode(login).orElseThrow();
        signedIn.request("127.0.0.1");
        signedIn.person(person.getId(), null, false);
    }

    /** In this position. */
    public void is(String login, Long position) {
        is(login);
        signedIn.person(signedIn.person(), position, false);
    }

    /** Nobody is signed in. */
    public void isNobody() {
        signedIn.request("127.0.0.1");
        signedIn.person(null, null, false);
    }

    /** No request is answered: a timer or a job acts. */
    public void isTheSystem() {
        signedIn.system();
    }
}
