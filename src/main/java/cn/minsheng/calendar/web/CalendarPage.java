package cn.minsheng.calendar.web;

import cn.minsheng.calendar.CalendarDay;
import cn.minsheng.calendar.CalendarVersion;
import cn.minsheng.calendar.ChangingTheCalendar;
import cn.minsheng.calendar.Shift;
import cn.minsheng.calendar.WorkCalendars;
import cn.minsheng.shared.Zone;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.omnifaces.cdi.Param;

/** The work calendar of a year, and how it came to be; the year is in the address. */
@Named
@RequestScoped
public class CalendarPage {

    private static final int FIRST = 2025;
    private static final int LAST = 2099;

    @Inject @Param private Integer year;

    @Inject private WorkCalendars calendars;

    @Inject private ChangingTheCalendar changing;

    @Inject private Clock clock;

    private List<CalendarDay> days;

    @PostConstruct
    void load() {
        year =
                year == null || year < FIRST || year > LAST
                        ? LocalDate.ofInstant(clock.instant(), Zone.CHINA).getYear()
                        : year;
        days = calendars.days(Year.of(year));
    }

    public int getYear() {
        return year;
    }

    /** Whether the State Council's notice of the year is in the calendar. */
    public boolean isPublished() {
        return !days.isEmpty();
    }

    public List<CalendarMonth> getMonths() {
        var known =
                days.stream().collect(Collectors.toMap(CalendarDay::getDay, Function.identity()));
        return IntStream.rangeClosed(1, 12)
                .mapToObj(month -> CalendarMonth.of(YearMonth.of(year, month), known))
                .toList();
    }

    public List<CalendarVersion> getVersions() {
        return changing.versions();
    }

    /** The due times that a version moved. */
    public List<Shift> movedBy(CalendarVersion version) {
        return changing.movedBy(version.getVersion());
    }
}
