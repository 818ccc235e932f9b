package cn.minsheng.organization;

import cn.minsheng.shared.Does;
import cn.minsheng.shared.UseCase;
import jakarta.inject.Inject;
import java.time.Instant;

/**
 * Somebody goes, from a position or altogether: what is open is handed over (交接) in the same step,
 * or the step is refused.
 */
@UseCase
public class HandingOver {
    static final String ACTION = KeepingPeople.ACTION;

    @Inject OwnRegion ownRegion;
    @Inject People people;
    @Inject Positions positions;
    @Inject KeepingPeople keepingPeople;
    @Inject Departures departures;
    @Inject Editor editor;

    /**
     * Disables a person for good or until {@link KeepingPeople#enable}.
     *
     * @param receiver position that gets the open tasks; null when there are none
     */
    @Does(ACTION)
    public void disable(Long personId, int version, Long receiver) {
        Person person = people.lock(personId);
        ownRegion.require(ACTION, person);
        person.requireVersion(version);
        departures.leave(person, receiver(receiver));
    }

    /** Ends one position at once or at an instant to come; null takes the end away. */
    @Does(ACTION)
    public void end(Long positionId, int version, Instant at, Long receiver) {
        Position position = position(positionId, version);
        departures.end(position, at, receiver(receiver));
    }

    /**
     * Moves somebody (调动): the old position ends and one in another unit begins, without a role.
     */
    @Does(ACTION)
    public Position move(Long positionId, int version, Long unitId, String title, Long receiver) {
        Position position = position(positionId, version);
        Instant now = editor.now();
        departures.end(position, now, receiver(receiver));
        return keepingPeople.appoint(position.getPerson().getId(), unitId, title, now, null);
    }

    private Position position(Long id, int version) {
        Position position = positions.lock(id);
        ownRegion.require(ACTION, position.getUnit());
        position.requireVersion(version);
        return position;
    }

    private Position receiver(Long id) {
        return id == null ? null : positions.lock(id);
    }
}
