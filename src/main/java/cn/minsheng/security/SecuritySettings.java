package cn.minsheng.security;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The numbers of this package, out of the configuration; what they are for stands with them there.
 */
@ApplicationScoped
public class SecuritySettings {

    @Inject
    @ConfigProperty(name = "security.password.iterations")
    private int iterations;

    @Inject
    @ConfigProperty(name = "security.password.shortest")
    private int shortest;

    @Inject
    @ConfigProperty(name = "security.password.one-time")
    private Duration oneTime;

    @Inject
    @ConfigProperty(name = "security.lock-out.after")
    private int lockOutAfter;

    @Inject
    @ConfigProperty(name = "security.lock-out.first")
    private Duration firstLockOut;

    @Inject
    @ConfigProperty(name = "security.lock-out.longest")
    private Duration longestLockOut;

    @Inject
    @ConfigProperty(name = "security.session.idle")
    private Duration idle;

    @Inject
    @ConfigProperty(name = "security.session.longest")
    private Duration longestSession;

    @Inject
    @ConfigProperty(name = "security.proxies")
    private Optional<String> proxies;

    public int iterations() {
        return iterations;
    }

    public int shortestPassword() {
        return shortest;
    }

    /** How long a one-time password holds. */
    public Duration oneTime() {
        return oneTime;
    }

    LockOut lockOut() {
        return new LockOut(lockOutAfter, firstLockOut, longestLockOut);
    }

    SessionLimits sessionLimits() {
        return new SessionLimits(idle, longestSession);
    }

    /** The addresses that are believed when they say for whom they ask. */
    List<String> proxies() {
        return proxies.stream()
                .flatMap(all -> Arrays.stream(all.split(",")))
                .map(String::strip)
                .toList();
    }
}
