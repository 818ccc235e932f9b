package cn.minsheng.organization;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * What must be settled when somebody goes, from a position or altogether: nothing open stays behind
 * (交接). Runs in the caller's transaction.
 */
@ApplicationScoped
public class Departures {
    @Inject Positions positions;
    @Inject Editor editor;
    @Inject Absences absences;
    @Inject @Any Instance<OpenWork> work;
    @Inject Event<PersonLeaving> leaving;

    /** What the person still has to do, in all positions. */
    public List<OpenWork.Item> openWork(Person person) {
        return work.stream().flatMap(w -> w.of(person).stream()).toList();
    }

    /** What waits for the person in this position. */
    public List<OpenWork.Item> openWork(Position position) {
        return openWork(position.getPerson()).stream()
                .filter(item -> Objects.equals(item.position(), position.getId()))
                .toList();
    }

    /**
     * Disables a person: sessions end, positions end, the days of duty to come are free again and
     * nobody is stood in for any more.
     *
     * @param receiver gets the open tasks; may be null when there are none
     */
    public void leave(Person person, Position receiver) {
        List<OpenWork.Item> open = openWork(person);
        if (!open.isEmpty()) {
            Position to = require(receiver, open);
            if (to.getPerson().getCode().equals(person.getCode())) {
                throw OrganizationError.HAND_OVER_TO_SELF.refusal();
            }
            work.forEach(w -> w.handOver(person, to));
        }
        Instant now = editor.now();
        positions.ever(person).forEach(p -> p.endBy(now));
        absences.cancel(person, now);
        person.disable();
        leaving.fire(new PersonLeaving(person));
    }

    /** Ends a position at once or at an instant to come; null takes the end away. */
    public void end(Position position, Instant at, Position receiver) {
        List<OpenWork.Item> open = at == null ? List.of() : openWork(position);
        if (!open.isEmpty()) {
            Position to = require(receiver, open);
            if (to.getId().equals(position.getId())) {
                throw OrganizationError.HAND_OVER_TO_SELF.refusal();
            }
            work.forEach(w -> w.handOver(position, to));
        }
        requireNotRevived(position, at);
        position.end(at);
    }

    /** With an ended position its role is gone, which the security administrator alone gives. */
    private void requireNotRevived(Position position, Instant at) {
        Instant over = position.getValidUntil();
        boolean ended = over != null && !editor.now().isBefore(over);
        if (ended && position.getRole() != null && (at == null || at.isAfter(over))) {
            throw OrganizationError.POSITION_OVER.refusal(position.getTitle());
        }
    }

    /** Those in the units where something waits for the person who may work on cases there. */
    List<Position> receivers(Person person) {
        return units(openWork(person))
                .flatMap(unit -> positions.in(unit, editor.now()).stream())
                .filter(position -> position.isValid(editor.now()))
                .filter(Departures::worksOnCases)
                .filter(position -> !position.getPerson().getId().equals(person.getId()))
                .distinct()
                .toList();
    }

    private Stream<Unit> units(List<OpenWork.Item> open) {
        return open.stream()
                .flatMap(item -> positions.find(item.position()).stream())
                .map(Position::getUnit)
                .distinct();
    }

    private static boolean worksOnCases(Position position) {
        return position.getRole() != null && !position.runsTheSystem();
    }

    /** A task belongs to a unit, so only somebody of that unit can go on with it. */
    private Position require(Position receiver, List<OpenWork.Item> open) {
        if (receiver == null) {
            throw OrganizationError.HAND_OVER_FIRST.refusal(open.size());
        }
        if (!worksOnCases(receiver)
                || !units(open).allMatch(unit -> receiver.getUnit().isWithin(unit))) {
            throw OrganizationError.HAND_OVER_OTHER_UNIT.refusal();
        }
        if (!receiver.isValid(editor.now())) {
            throw OrganizationError.POSITION_ENDED.refusal(receiver.getTitle());
        }
        return receiver;
    }
}
