package cn.minsheng.shared;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.time.Clock;
import java.time.ZoneId;

/** The one clock of domain and engine. Nothing in the application can move it. */
@ApplicationScoped
public class Clocks {

    /** The country's one time zone. */
    public static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    /** The time in Shanghai. */
    @Produces
    @ApplicationScoped
    public Clock clock() {
        return Clock.system(ZONE);
    }
}
