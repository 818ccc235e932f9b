package cn.minsheng.security;

import cn.minsheng.organization.Organization;
import cn.minsheng.organization.Person;
import cn.minsheng.organization.Position;
import cn.minsheng.organization.Role;
import cn.minsheng.shared.Does;
import cn.minsheng.shared.UseCase;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * The security administrator grants roles to positions, to those of others alone, and keeps those
 * who run the system apart from each other and from cases (三员分立).
 */
@UseCase
public class GrantingRoles {

    @Inject private Organization organization;

    @Inject private Access access;

    @Inject private CurrentUser user;

    @Inject private Clock clock;

    /**
     * @param version of the position as the caller saw it
     * @param role null takes the role away
     */
    @Does("position.grant")
    public void grant(Long positionId, int version, Role role) {
        var position =
                organization.position(positionId).orElseThrow(SecurityError.NOT_ALLOWED::refusal);
        access.require("position.grant", position.getUnit());
        if (position.getPerson().getId().equals(user.person().getId())) {
            throw SecurityError.GRANT_TO_SELF.refusal();
        }
        position.requireVersion(version);
        if (role != null) {
            requireApart(position, role);
        }
        position.grant(role);
    }

    /** Also from what the person will be, and from whom they stand in for. */
    private void requireApart(Position position, Role role) {
        Instant now = clock.instant();
        Person person = position.getPerson();
        Stream.concat(
                        organization.openPositionsOf(person, now).stream(),
                        organization.standingInFor(person, now).stream())
                .filter(other -> !other.getId().equals(position.getId()))
                .map(Position::getRole)
                .filter(Objects::nonNull)
                .filter(held -> held != role && (held.runsTheSystem() || role.runsTheSystem()))
                .findFirst()
                .ifPresent(
                        held -> {
                            throw SecurityError.ROLES_APART.refusal();
                        });
    }
}
