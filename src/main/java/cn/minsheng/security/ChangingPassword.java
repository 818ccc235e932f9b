package cn.minsheng.security;

import cn.minsheng.organization.Person;
import cn.minsheng.shared.Does;
import cn.minsheng.shared.UseCase;
import jakarta.inject.Inject;

/** Everybody changes their own password. */
@UseCase
public class ChangingPassword {

    @Inject private Accounts accounts;
    @Inject private PasswordRules rules;
    @Inject private SecuritySettings settings;
    @Inject private SigningIn signingIn;
    @Inject private Sessions sessions;
    @Inject private CurrentUser user;

    /** All other sessions of the account end: somebody may have been in it. */
    @Does("account.password")
    public void change(String current, String chosen) {
        Person person = user.person();
        signingIn.confirm(current);
        if (chosen.equals(current)) {
            throw SecurityError.PASSWORD_SAME.refusal();
        }
        rules.require(chosen, person);
        Account account = accounts.lock(person).orElseThrow();
        account.change(PasswordHash.of(chosen, settings.iterations()));
        sessions.goOn(account);
    }

    /** Ends all of one's sessions, this one and those on other machines. */
    @Does("account.end-own-sessions")
    public void signOutEverywhere() {
        accounts.lock(user.person()).orElseThrow().endSessions();
        signingIn.leave();
    }
}
