package cn.minsheng.security;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import cn.minsheng.organization.Organization;
import cn.minsheng.organization.OwnRegion;
import cn.minsheng.organization.Person;
import cn.minsheng.organization.Position;
import cn.minsheng.shared.Does;
import cn.minsheng.shared.UseCase;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;

/** The security administrator opens accounts, resets and unlocks them, and ends their sessions. */
@UseCase
public class KeepingAccounts {

    @Inject private Accounts accounts;

    @Inject private Attempts attempts;

    @Inject private SecuritySettings settings;

    @Inject private Organization organization;

    @Inject private OwnRegion ownRegion;

    @Inject private Access access;

    @Inject private CurrentUser user;

    @Inject private Clock clock;

    /**
     * People of the own region, and those who never worked anywhere, with their accounts.
     *
     * @param text any part of name or code, or the beginning of the initials; blank for all
     */
    @Does("account.keep")
    public List<AccountLine> list(String text, int from, int most) {
        var people = ownRegion.people("account.keep", text, true, from, most);
        var positions = organization.positionsOf(people, clock.instant());
        var opened =
                accounts.of(people).stream()
                        .collect(toMap(account -> account.getPerson().getId(), identity()));
        return people.stream()
                .map(
                        person ->
                                new AccountLine(
                                        person,
                                        opened.get(person.getId()),
                                        positions.getOrDefault(person.getId(), List.of())))
                .toList();
    }

    @Does("account.keep")
    public AccountSheet sheet(Long personId) {
        var person = person(personId);
        var account = accounts.of(person).orElse(null);
        return new AccountSheet(
                person,
                account,
                account == null ? null : attempts.heldBack(account.getLogin()).orElse(null),
                organization.openPositionsOf(person, clock.instant()));
    }

    /**
     * Opens an account, or gives one a new password.
     *
     * @return the one-time password, to be told to the person and to nobody else
     */
    @Does("account.keep")
    public String reset(Long personId) {
        var person = requireAllKept(person(personId));
        requireOther(person);
        var password = OneTimePassword.next();
        var hash = PasswordHash.of(password, settings.iterations());
        var until = clock.instant().plus(settings.oneTime());
        accounts.lock(person)
                .ifPresentOrElse(
                        account -> account.reset(hash, until),
                        () -> accounts.add(new Account(person, hash, until)));
        attempts.forget(person.getCode());
        return password;
    }

    /** Lets somebody sign in again who was held back after failures. */
    @Does("account.keep")
    public void unlock(Long personId) {
        attempts.forget(requireAllKept(person(personId)).getCode());
    }

    @Does("account.keep")
    public void endSessions(Long personId) {
        accounts.lock(requireAllKept(person(personId))).ifPresent(Account::endSessions);
    }

    private Person person(Long id) {
        return organization
                .person(id)
                .filter(this::isKept)
                .orElseThrow(() -> access.notFound("account.keep", "person:" + id));
    }

    /** Those of one's region, and whoever has no position yet. */
    private boolean isKept(Person person) {
        var positions = organization.openPositionsOf(person, clock.instant());
        return positions.isEmpty() || positions.stream().anyMatch(this::isKept);
    }

    private boolean isKept(Position position) {
        return access.may("account.keep", position.getUnit());
    }

    /** With a password given here one could act in all of the person's positions. */
    private Person requireAllKept(Person person) {
        if (!organization.openPositionsOf(person, clock.instant()).stream()
                .allMatch(this::isKept)) {
            throw SecurityError.KEPT_ELSEWHERE_TOO.refusal();
        }
        return person;
    }

    /** One's own password is changed with the old one known. */
    private void requireOther(Person person) {
        if (person.getId().equals(user.person().getId())) {
            throw SecurityError.RESET_OWN.refusal();
        }
    }
}
