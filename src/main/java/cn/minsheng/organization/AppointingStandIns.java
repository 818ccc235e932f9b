package cn.minsheng.organization;

import cn.minsheng.shared.Does;
import cn.minsheng.shared.UseCase;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** Registers who is away, from when until when, and who stands in (代理). */
@UseCase
public class AppointingStandIns {
    static final String ACTION = "stand-in.appoint";

    @Inject StandIns standIns;
    @Inject Positions positions;
    @Inject People people;
    @Inject Absences absences;
    @Inject OwnRegion ownRegion;
    @Inject Editor editor;

    /** Those of the own region: running, to come and over, the latest first. */
    @Does(ACTION)
    public List<StandInLine> list() {
        return standIns.list(editor.now(), true).stream()
                .filter(s -> ownRegion.holds(ACTION, s.getPosition().getUnit()))
                .map(StandInLine::of)
                .toList();
    }

    /** Positions of the own region by name, code or pinyin of who holds them. */
    @Does(ACTION)
    public List<Position> positions(String text, int limit) {
        return people.search(text, limit).stream()
                .flatMap(person -> positions.ever(person).stream())
                .filter(this::canBeStoodInFor)
                .limit(limit)
                .toList();
    }

    private boolean canBeStoodInFor(Position p) {
        return p.isOpen(editor.now()) && !p.runsTheSystem() && isOfOwnRegion(p);
    }

    private boolean isOfOwnRegion(Position p) {
        return ownRegion.holds(ACTION, p.getUnit());
    }

    /** A position of each who may stand in, by name, code or pinyin. */
    @Does(ACTION)
    public List<Position> substitutes(String text, int limit) {
        return people.search(text, limit).stream()
                .flatMap(person -> caseWorker(person).stream())
                .toList();
    }

    private Stream<Position> openOf(Person person) {
        return positions.ever(person).stream().filter(p -> p.isOpen(editor.now()));
    }

    private Optional<Position> caseWorker(Person person) {
        boolean runsTheSystem = openOf(person).anyMatch(Position::runsTheSystem);
        return runsTheSystem
                ? Optional.empty()
                : openOf(person).filter(this::isOfOwnRegion).findFirst();
    }

    /**
     * @param substituteId null: away, and nobody stands in
     */
    @Does(ACTION)
    public StandIn register(
            Long positionId, Long substituteId, Instant from, Instant until, String reason) {
        Position position = positions.lock(positionId);
        ownRegion.require(ACTION, position.getUnit());
        if (!position.getPerson().isActive()) {
            throw OrganizationError.POSITION_ENDED.refusal(position.getTitle());
        }
        StandIn standIn = new StandIn(position, both(position, substituteId), from, until, reason);
        if (!until.isAfter(editor.now())) {
            throw OrganizationError.STAND_IN_OVER.refusal();
        }
        absences.require(standIn);
        standIns.add(standIn);
        return standIn;
    }

    @Does(ACTION)
    public void change(
            Long id, int version, Long substituteId, Instant from, Instant until, String reason) {
        StandIn standIn = lock(id, version);
        standIn.change(both(standIn.getPosition(), substituteId), from, until, reason);
        absences.require(standIn);
    }

    /**
     * Locks both in one order: whoever registers the one as away while another lets them stand in
     * comes second and is refused.
     */
    private Person both(Position position, Long substituteId) {
        Stream.of(position.getPerson().getId(), substituteId)
                .filter(Objects::nonNull)
                .sorted(Comparator.naturalOrder())
                .forEach(people::lock);
        Person substitute = people.find(substituteId).orElse(null);
        if (substitute != null && !ownRegion.employs(ACTION, substitute)) {
            throw OrganizationError.PERSON_UNKNOWN.refusal(substitute.getName());
        }
        return substitute;
    }

    /** Back early, or not away at all when the span has not begun. */
    @Does(ACTION)
    public void endNow(Long id, int version) {
        StandIn standIn = lock(id, version);
        Instant now = editor.now();
        if (!now.isBefore(standIn.getUntil())) {
            throw OrganizationError.STAND_IN_OVER.refusal();
        }
        if (now.isAfter(standIn.getFrom())) {
            standIn.endEarly(now);
        } else {
            standIns.remove(standIn);
        }
    }

    private StandIn lock(Long id, int version) {
        StandIn standIn = standIns.lock(id);
        ownRegion.require(ACTION, standIn.getPosition().getUnit());
        standIn.requireVersion(version);
        return standIn;
    }
}
