package cn.minsheng.organization;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/**
 * "In the own region": an administrator keeps the units, people and positions of the own region and
 * of those below, and none beside or above it.
 */
@ApplicationScoped
public class OwnRegion {
    @Inject Authority authority;
    @Inject Units units;
    @Inject People people;
    @Inject Positions positions;
    @Inject Editor editor;

    /**
     * Those who work in the own region, or did before they left, and those who never worked
     * anywhere.
     *
     * @param text any part of name or code, or the beginning of the initials; blank for all
     */
    public List<Person> people(String action, String text, boolean active, int from, int most) {
        List<String> regions =
                units.regions().stream()
                        .filter(region -> holds(action, region))
                        .map(Region::getCode)
                        .toList();
        return people.list(text, active, regions, editor.now(), from, most);
    }

    public boolean holds(String action, Unit unit) {
        return authority.may(action, unit);
    }

    public boolean holds(String action, Region region) {
        return authority.may(action, region);
    }

    /**
     * Somebody who works in another region too is not one region's to rename or disable; somebody
     * who works nowhere any more is that of the last units, and somebody new is anybody's.
     */
    public boolean holds(String action, Person person) {
        List<Position> ever = positions.ever(person);
        List<Position> open = ever.stream().filter(p -> p.isOpen(editor.now())).toList();
        return (open.isEmpty() ? ever : open)
                .stream().allMatch(position -> holds(action, position.getUnit()));
    }

    /** Whether the person works in the own region, whatever they do elsewhere. */
    public boolean employs(String action, Person person) {
        return positions.ever(person).stream()
                .filter(position -> position.isOpen(editor.now()))
                .anyMatch(position -> holds(action, position.getUnit()));
    }

    public void require(String action, Unit unit) {
        if (!holds(action, unit)) {
            throw authority.denied(action, "unit:" + unit.getId());
        }
    }

    public void require(String action, Region region) {
        if (!holds(action, region)) {
            throw authority.denied(action, "region:" + region.getCode());
        }
    }

    public void require(String action, Person person) {
        if (!holds(action, person)) {
            throw authority.denied(action, "person:" + person.getId());
        }
    }
}
