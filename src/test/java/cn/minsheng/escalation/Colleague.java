package cn.minsheng.escalation;

import static org.assertj.core.api.Assertions.catchThrowableOfType;

import cn.minsheng.shared.DomainException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;

/** Somebody else, at a browser of their own: has a request even on a thread without one. */
@ApplicationScoped
public class Colleague {

    @Inject private Miluo miluo;

    /** What the person is told when doing this. */
    @ActivateRequestContext
    public DomainException refused(String login, Runnable act) {
        miluo.is(login);
        return catchThrowableOfType(DomainException.class, act::run);
    }
}
