package cn.minsheng.organization.web;

import cn.minsheng.shared.web.MenuItem;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;

/** The organization's lines in the navigation: its units and its people. */
@Dependent
class OrganizationMenu {

    @Produces
    static final MenuItem UNITS =
            MenuItem.system(
                    118, "organization.units.title", "pi-building", "/organization/units.xhtml");

    @Produces
    static final MenuItem PEOPLE =
            MenuItem.system(
                    120,
                    "organization.people.title",
                    "pi-users",
                    "/organization/people.xhtml",
                    "/organization/person.xhtml",
                    "/organization/position.xhtml");
}
