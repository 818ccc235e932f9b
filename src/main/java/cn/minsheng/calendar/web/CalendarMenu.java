package cn.minsheng.calendar.web;

import cn.minsheng.shared.web.MenuItem;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;

/** The line of the calendar in the navigation. */
@Dependent
class CalendarMenu {

    @Produces
    static final MenuItem CALENDAR =
            MenuItem.system(140, "calendar.title", "pi-calendar", "/calendar/calendar.xhtml");
}
