package cn.minsheng.organization;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;

/**
 * Somebody goes, from a position or altogether: what is open is handed over (交接) in the same step,
 * or the step is refused.
 */
@ApplicationScoped
@Transactional
public class HandingOver {
    @Inject People people;
    @Inject Positions positions;
    @Inject KeepingPeople keepingPeople;
    @Inject Departures departures;
    @Inject Editor editor;

    /** What the person still has to do, in all positions. */
    public List<OpenWork.Item> openWork(Long personId) {
        return people.find(personId).map(departures::openWork).orElse(List.of());
    }

    /**
     * Disables a person for good or until {@link KeepingPeople#enable}.
     *
     * @param receiver position that gets the open tasks; null when there are none
     */
    public void disable(Long personId, int version, Long receiver) {
        Person person = people.lock(personId);
        person.requireVersion(version);
        departures.leave(person, receiver(receiver));
    }

    /** Ends one position at once or at an instant to come; null takes the end away. */
    public void end(Long positionId, int version, Instant at, Long receiver) {
        Position position = positions.lock(positionId);
        position.requireVersion(version);
        departures.end(position, at, receiver(receiver));
    }

    /**
     * Moves somebody (调动): the old position ends and one in another unit begins, without a role.
     */
    public Position move(Long positionId, int version, Long unitId, String title, Long receiver) {
        Position position = positions.lock(positionId);
        position.requireVersion(version);
        Instant now = editor.now();
        departures.end(position, now, receiver(receiver));
        return keepingPeople.appoint(position.getPerson().getId(), unitId, title, now, null);
    }

    private Position receiver(Long id) {
        return id == null ? null : positions.lock(id);
    }
}
