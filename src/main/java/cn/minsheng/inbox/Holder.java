package cn.minsheng.inbox;

import cn.minsheng.organization.Person;
import cn.minsheng.organization.Position;

/**
 * A person in the position in which a task is theirs; the person may stand in for the position's
 * own.
 */
public record Holder(Person person, Position position) {

    public static Holder own(Position position) {
        return new Holder(position.getPerson(), position);
    }

    /** Unit and title. */
    public String positionText() {
        return position.getUnit().getShortName() + " " + position.getTitle();
    }
}
