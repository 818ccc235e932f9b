package cn.minsheng.organization;

import cn.minsheng.shared.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;

/** Who is changing master data, and when. */
@ApplicationScoped
public class Editor {
    @Inject Clock clock;
    @Inject Caller caller;

    /** Name of the signed-in person; null for the system. */
    public String name() {
        return caller.name();
    }

    /** Now in whole seconds: what is exported can be imported again without a difference. */
    public Instant now() {
        return clock.instant().truncatedTo(java.time.temporal.ChronoUnit.SECONDS);
    }
}
