package cn.minsheng.escalation.web;

import cn.minsheng.shared.web.MenuItem;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;

/** The line of problems in the navigation. */
@Dependent
class EscalationMenu {

    @Produces
    static final MenuItem PROBLEMS =
            MenuItem.main(30, "escalation.problems", "pi-flag", "/escalation/problems.xhtml");
}
