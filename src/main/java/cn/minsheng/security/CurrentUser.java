package cn.minsheng.security;

import cn.minsheng.organization.Organization;
import cn.minsheng.organization.Person;
import cn.minsheng.organization.Position;
import cn.minsheng.organization.Role;
import cn.minsheng.shared.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.ContextNotActiveException;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Who is signed in, with the positions held and stood in for ("the inbox is their union"). May be
 * asked on any thread: where no request is answered, it is the system that acts.
 */
@ApplicationScoped
public class CurrentUser implements Caller {

    @Inject private SignedIn signedIn;
    @Inject private Organization organization;
    @Inject private Clock clock;

    /** Empty for the system and for whoever is not signed in. */
    public Optional<Person> find() {
        Long id = request(SignedIn::person);
        if (id == null) {
            return Optional.empty();
        }
        if (signedIn.found() == null) {
            organization.person(id).filter(Person::isActive).ifPresent(signedIn::remember);
        }
        return Optional.ofNullable(signedIn.found());
    }

    /** Refuses when nobody is signed in. */
    public Person person() {
        return find().orElseThrow(SecurityError.NOT_SIGNED_IN::refusal);
    }

    /** Own positions and then those of others stood in for, as they hold now. */
    public List<Position> positions() {
        Person person = find().orElse(null);
        if (person == null) {
            return List.of();
        }
        if (signedIn.positions() == null) {
            Instant now = clock.instant();
            signedIn.remember(
                    Stream.concat(
                                    organization.positionsOf(person, now).stream(),
                                    organization.standingInFor(person, now).stream())
                            .toList());
        }
        return signedIn.positions();
    }

    /**
     * The position chosen for this session, else the first with a role, else the first; null when
     * there is none.
     */
    public Position acting() {
        Long chosen = request(SignedIn::acting);
        List<Position> held = positions();
        return held.stream()
                .filter(position -> position.getId().equals(chosen))
                .findFirst()
                .or(() -> held.stream().filter(position -> position.getRole() != null).findFirst())
                .or(() -> held.stream().findFirst())
                .orElse(null);
    }

    /** Whether some position has the role. */
    public boolean has(Role role) {
        return positions().stream().anyMatch(position -> position.getRole() == role);
    }

    /** Whether nothing may be done before the password was changed. */
    public boolean mustChangePassword() {
        return Boolean.TRUE.equals(request(SignedIn::mustChange));
    }

    @Override
    public boolean isSystem() {
        return !Boolean.TRUE.equals(request(SignedIn::web));
    }

    @Override
    public Long personId() {
        return find().map(Person::getId).orElse(null);
    }

    @Override
    public String name() {
        return find().map(Person::getName).orElse(null);
    }

    @Override
    public String position() {
        Position acting = acting();
        return acting == null ? null : acting.getUnit().getShortName() + " " + acting.getTitle();
    }

    @Override
    public String address() {
        return request(SignedIn::address);
    }

    private <T> T request(Function<SignedIn, T> question) {
        try {
            return question.apply(signedIn);
        } catch (ContextNotActiveException e) {
            return null;
        }
    }
}
