package cn.minsheng.escalation.web;

import cn.minsheng.escalation.Level;
import cn.minsheng.escalation.LevelWords;
import cn.minsheng.organization.Organization;
import cn.minsheng.organization.Person;
import cn.minsheng.organization.Position;
import cn.minsheng.organization.Positions;
import cn.minsheng.organization.Unit;
import cn.minsheng.security.CurrentUser;
import cn.minsheng.shared.web.Choice;
import cn.minsheng.shared.web.Preferences;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Units and people to choose from in the forms of problems: those of one's own region. */
@Named
@RequestScoped
public class Choosing {

    private static final int MOST = 12;

    @Inject private Organization organization;

    @Inject private Positions positions;

    @Inject private CurrentUser user;

    @Inject private LevelWords levelWords;

    @Inject private Preferences preferences;

    @Inject private Clock clock;

    public List<Choice> units(String text) {
        var own = user.acting().getUnit().getRegion();
        return organization.searchUnits(text, MOST * 4).stream()
                .filter(unit -> organization.isWithin(unit.getRegion(), own))
                .limit(MOST)
                .map(Choosing::choice)
                .toList();
    }

    public List<Choice> people(String text) {
        return organization.searchPeople(text, MOST).stream().map(this::choice).toList();
    }

    /** The people in office in a unit, each in the position in which a task would be theirs. */
    public List<Choice> positionsIn(long unitId) {
        return organization.unit(unitId).stream()
                .flatMap(unit -> positions.in(unit, clock.instant()).stream())
                .filter(position -> position.isValid(clock.instant()))
                .filter(position -> !position.runsTheSystem())
                .map(Choosing::choice)
                .toList();
    }

    /** What a level is called. */
    public String level(Level level) {
        return levelWords.of(level, preferences.getLocale());
    }

    /** The leaders of the level at which a problem stands. */
    public List<Choice> leaders(Level level) {
        return organization.leaders(organization.region(level.region())).stream()
                .map(Choosing::choice)
                .toList();
    }

    public Choice unit(Long id) {
        return organization.unit(id).map(Choosing::choice).orElse(null);
    }

    List<Choice> unitsOf(Collection<Long> ids) {
        return ids.stream().map(this::unit).toList();
    }

    List<Choice> peopleOf(Collection<Long> ids) {
        return ids.stream()
                .flatMap(id -> organization.person(id).stream())
                .map(this::choice)
                .toList();
    }

    private Choice choice(Person person) {
        var where =
                organization.positionsOf(person, clock.instant()).stream()
                        .findFirst()
                        .map(
                                position ->
                                        position.getUnit().getShortName()
                                                + " "
                                                + position.getTitle());
        return new Choice(person.getId(), person.getName(), where.orElse(""));
    }

    private static Choice choice(Position position) {
        return new Choice(position.getId(), position.getPerson().getName(), position.getTitle());
    }

    private static Choice choice(Unit unit) {
        return new Choice(
                unit.getId(),
                unit.getShortName(),
                Optional.ofNullable(unit.getParent()).orElse(unit).getName());
    }
}
