package cn.minsheng.shared;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.time.Clock;

/** The one clock of domain and engine. Nothing in the application can move it. */
@ApplicationScoped
public class SystemClock {

    /** The time in China. */
    @Produces
    @ApplicationScoped
    public Clock clock() {
        return Clock.system(Zone.CHINA);
    }
}
