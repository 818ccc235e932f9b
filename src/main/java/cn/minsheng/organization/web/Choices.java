package cn.minsheng.organization.web;

import cn.minsheng.organization.Position;
import cn.minsheng.organization.Unit;
import cn.minsheng.shared.web.Choice;

/** Units and positions as things to choose from. */
final class Choices {
    static final int MOST = 12;

    private Choices() {}

    static Choice of(Unit unit) {
        Unit above = unit.getParent();
        return new Choice(
                unit.getId(),
                unit.getShortName(),
                above == null ? unit.getRegion().getName() : above.getName());
    }

    static Choice of(Position position) {
        return new Choice(
                position.getId(),
                position.getPerson().getName(),
                position.getUnit().getShortName() + " " + position.getTitle());
    }
}
