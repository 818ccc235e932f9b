package cn.minsheng.organization.web;

import cn.minsheng.shared.web.MenuItem;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;

/** The organization's lines in the navigation: who is away, who is on duty, import and export. */
@Dependent
class AttendanceMenu {

    @Produces
    static final MenuItem STAND_INS =
            MenuItem.system(
                    122,
                    "organization.standIns.title",
                    "pi-user-edit",
                    "/organization/stand-ins.xhtml");

    @Produces
    static final MenuItem DUTY =
            MenuItem.system(124, "organization.duty.title", "pi-moon", "/organization/duty.xhtml");

    @Produces
    static final MenuItem EXCHANGE =
            MenuItem.system(
                    126,
                    "organization.exchange.title",
                    "pi-arrow-right-arrow-left",
                    "/organization/exchange.xhtml");
}
