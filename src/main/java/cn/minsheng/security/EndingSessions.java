package cn.minsheng.security;

import cn.minsheng.organization.PersonLeaving;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

/** The sessions of whoever leaves end at once; coming back, they sign in anew. */
@ApplicationScoped
class EndingSessions {

    @Inject private Accounts accounts;

    void end(@Observes PersonLeaving leaving) {
        accounts.of(leaving.person()).ifPresent(Account::endSessions);
    }
}
