package cn.minsheng.organization.web;

import cn.minsheng.organization.DutyEntry;
import cn.minsheng.organization.DutyMonth;
import java.io.Serializable;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/** One day of the roster being filled in. */
public class DutyCell implements Serializable {

    private static final long serialVersionUID = 1;

    private final LocalDate day;
    private final Long seen;
    private final Set<Long> away;
    private final boolean past;
    private final boolean today;
    private Long person;

    DutyCell(DutyMonth.Day entered, LocalDate now) {
        day = entered.day();
        seen = entered.person();
        away = entered.away();
        person = seen;
        past = day.isBefore(now);
        today = day.equals(now);
    }

    /** Weeks from Monday to Sunday; null outside of the month. */
    static List<List<DutyCell>> weeks(DutyMonth month, LocalDate now) {
        List<List<DutyCell>> weeks = new ArrayList<>();
        for (DutyMonth.Day entered : month.days()) {
            if (weeks.isEmpty() || entered.day().getDayOfWeek() == DayOfWeek.MONDAY) {
                weeks.add(new ArrayList<>());
            }
            weeks.getLast().add(new DutyCell(entered, now));
        }
        while (weeks.getFirst().size() < 7) {
            weeks.getFirst().addFirst(null);
        }
        return weeks;
    }

    DutyEntry entry() {
        return new DutyEntry(day, seen, person);
    }

    boolean isChanged() {
        return !Objects.equals(seen, person);
    }

    /** Nobody is on duty, and somebody still can be. */
    public boolean isOpen() {
        return person == null && !past;
    }

    boolean isAway(Long who) {
        return away.contains(who);
    }

    public boolean isWeekend() {
        return day.getDayOfWeek().getValue() >= DayOfWeek.SATURDAY.getValue();
    }

    public String getStyle() {
        return (past ? "m-duty-past " : "")
                + (today ? "m-duty-today " : "")
                + (isOpen() || !past && away.contains(person) ? "m-duty-open " : "")
                + (isWeekend() ? "m-weekend" : "");
    }

    public LocalDate getDay() {
        return day;
    }

    public boolean isPast() {
        return past;
    }

    public Long getPerson() {
        return person;
    }

    public void setPerson(Long person) {
        this.person = person;
    }
}
