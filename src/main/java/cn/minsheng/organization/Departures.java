package cn.minsheng.organization;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Objects;

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
        int open = openWork(person).size();
        if (open > 0) {
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
        int open = at == null ? 0 : openWork(position).size();
        if (open > 0) {
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

    private Position require(Position receiver, int open) {
        if (receiver == null) {
            throw OrganizationError.HAND_OVER_FIRST.refusal(open);
        }
        if (!receiver.isValid(editor.now())) {
            throw OrganizationError.POSITION_ENDED.refusal(receiver.getTitle());
        }
        return receiver;
    }
}
