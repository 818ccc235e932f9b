package cn.minsheng.security;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Who begins in an empty database; what they are for stands with them in the configuration. */
@ApplicationScoped
class FirstSettings {

    @Inject
    @ConfigProperty(name = "security.first.password")
    private Optional<String> password;

    @Inject
    @ConfigProperty(name = "security.first.region")
    private Optional<String> region;

    @Inject
    @ConfigProperty(name = "security.first.region-name")
    private Optional<String> regionName;

    @Inject
    @ConfigProperty(name = "security.first.login")
    private String login;

    @Inject
    @ConfigProperty(name = "security.first.admin-login")
    private String adminLogin;

    /** Empty when nobody is to begin. */
    Optional<String> password() {
        return password.filter(given -> !given.isBlank());
    }

    String region() {
        return region.orElse("");
    }

    String regionName() {
        return regionName.orElse("");
    }

    /** Of the security administrator. */
    String login() {
        return login;
    }

    /** Of the administrator, for whom the security administrator opens an account. */
    String adminLogin() {
        return adminLogin;
    }
}
