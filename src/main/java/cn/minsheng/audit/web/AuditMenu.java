package cn.minsheng.audit.web;

import cn.minsheng.shared.web.MenuItem;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;

/** The line of the record in the navigation. */
@Dependent
class AuditMenu {

    @Produces
    static final MenuItem AUDIT =
            MenuItem.system(990, "audit.title", "pi-shield", "/audit/audit.xhtml");
}
