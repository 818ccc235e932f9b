package cn.minsheng.shared.web;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;

/** The first line of the navigation. */
@Dependent
class HomeMenu {

    @Produces
    static final MenuItem HOME = MenuItem.main(10, "shared.menu.home", "pi-home", "/index.xhtml");
}
