package cn.minsheng.security.web;

import cn.minsheng.security.SigningIn;
import cn.minsheng.shared.DomainException;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.omnifaces.util.Faces;
import org.omnifaces.util.Messages;

/** Signing in, and on to the page that was wanted. */
@Named("signIn")
@RequestScoped
public class SignInPage {

    @Inject private SigningIn signingIn;

    private String login;
    private String password;
    private String from;
    private boolean ended;

    /** Says under the form what was wrong, and no more than that. */
    public void enter() {
        try {
            signingIn.enter(login, password);
            Faces.redirect(LocalPath.of(from).substring(1));
        } catch (DomainException e) {
            Messages.addGlobalError(e.text(Faces.getLocale()).replace("{", "'{'"));
        }
    }

    public String getLogin() {
        return login;
    }

    public void setLogin(String login) {
        this.login = login;
    }

    public String getPassword() {
        return password;
    }

    public void setPassword(String password) {
        this.password = password;
    }

    /** Whether one was signed in before, and is no longer. */
    public boolean isEnded() {
        return ended;
    }

    public void setEnded(boolean ended) {
        this.ended = ended;
    }

    /** The page that was wanted; anything else than a page of ours is left out. */
    public String getFrom() {
        return from;
    }

    public void setFrom(String from) {
        this.from = from;
    }
}
