package cn.minsheng.escalation;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/** Who raised a problem, by name and in the position of that moment. */
@Embeddable
public record Raiser(
        @Column(name = "raiser_person_id") long personId,
        @Column(name = "raiser_position_id") long positionId,
        @Column(name = "raiser_unit_id") long unitId,
        @Column(name = "raiser_name") String name,
        @Column(name = "raiser_position") String title) {

    static Raiser of(Actor actor) {
        var position = actor.position();
        return new Raiser(
                actor.person().getId(),
                position.getId(),
                actor.unitId(),
                actor.person().getName(),
                position.getUnit().getShortName() + " " + position.getTitle());
    }

    /** Unit, title and name on one line. */
    public String text() {
        return title + " " + name;
    }
}
