package cn.minsheng.escalation;

import cn.minsheng.organization.Person;
import cn.minsheng.organization.Position;

/**
 * Who acts and as what, kept as it was at that moment: later names and positions don't change what
 * history says.
 *
 * @param standingIn whether the person acts for the position's own holder (代理)
 */
public record Actor(Person person, Position position, boolean standingIn) {

    static Actor of(Person person, Position position) {
        return new Actor(person, position, !position.getPerson().getId().equals(person.getId()));
    }

    long unitId() {
        return position.getUnit().getId();
    }

    /** Unit, title and name on one line. */
    String text() {
        return position.getUnit().getShortName()
                + " "
                + position.getTitle()
                + " "
                + person.getName();
    }
}
