package cn.minsheng.organization;

import cn.minsheng.shared.Does;
import cn.minsheng.shared.UseCase;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The administrator looks at the people of the own region, and at those who work nowhere yet. */
@UseCase
public class ReadingPeople {
    static final String ACTION = KeepingPeople.ACTION;

    @Inject People people;
    @Inject Positions positions;
    @Inject Seats seats;
    @Inject Departures departures;
    @Inject OwnRegion ownRegion;
    @Inject Editor editor;

    /**
     * @param text any part of name or code, or the beginning of the initials; blank for all
     * @param disabled whether to list those who were disabled instead
     */
    @Does(ACTION)
    public List<PersonLine> list(String text, boolean disabled, int from, int most) {
        List<Person> found = ownRegion.people(ACTION, text, !disabled, from, most);
        Map<Long, List<Position>> held =
                positions.of(found, editor.now()).stream()
                        .collect(Collectors.groupingBy(p -> p.getPerson().getId()));
        return found.stream()
                .map(person -> line(person, held.getOrDefault(person.getId(), List.of())))
                .toList();
    }

    private PersonLine line(Person person, List<Position> held) {
        return new PersonLine(
                person.getId(),
                person.getCode(),
                person.getName(),
                person.isActive(),
                held.stream().allMatch(p -> ownRegion.holds(ACTION, p.getUnit())),
                held.stream()
                        .map(p -> p.getUnit().getShortName() + " " + p.getTitle())
                        .collect(Collectors.joining("；")));
    }

    /** One person with positions and open work. */
    @Does(ACTION)
    public PersonSheet person(Long id) {
        Person person =
                people.find(id).orElseThrow(() -> OrganizationError.PERSON_UNKNOWN.refusal(id));
        ownRegion.require(ACTION, person);
        Instant now = editor.now();
        List<Position> ever = positions.ever(person).stream().filter(p -> !p.isEmpty()).toList();
        return new PersonSheet(
                person,
                person.getFormerNames(),
                seats.of(ever.stream().filter(p -> p.isOpen(now)).toList(), now),
                ever.stream().filter(p -> !p.isOpen(now)).map(p -> Seat.of(p, null)).toList(),
                departures.openWork(person));
    }

    /** One position that holds or is to come. */
    @Does(ACTION)
    public PositionSheet position(Long id) {
        Instant now = editor.now();
        Position position =
                positions
                        .find(id)
                        .filter(found -> found.isOpen(now))
                        .orElseThrow(() -> OrganizationError.POSITION_UNKNOWN.refusal(id));
        ownRegion.require(ACTION, position.getUnit());
        return new PositionSheet(
                seats.of(List.of(position), now).getFirst(),
                departures.openWork(position.getPerson()).stream()
                        .filter(item -> id.equals(item.position()))
                        .toList());
    }

    /** Who could take over what waits for the person: colleagues of the units where it waits. */
    @Does(ACTION)
    public List<Position> receivers(Long id) {
        Person person =
                people.find(id).orElseThrow(() -> OrganizationError.PERSON_UNKNOWN.refusal(id));
        ownRegion.require(ACTION, person);
        return departures.receivers(person);
    }
}
