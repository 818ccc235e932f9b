package cn.minsheng.clock.web;

import cn.minsheng.shared.web.MenuItem;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;

/** The lines of breaches and outages in the navigation. */
@Dependent
class ClockMenu {

    @Produces
    static final MenuItem BREACHES =
            MenuItem.main(35, "clock.breaches.title", "pi-stopwatch", "/clock/breaches.xhtml");

    @Produces
    static final MenuItem OUTAGES =
            MenuItem.system(150, "clock.outages.title", "pi-power-off", "/clock/outages.xhtml");
}
