package cn.minsheng.security.web;

import cn.minsheng.shared.web.MenuItem;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;

/** The line of accounts and roles in the navigation. */
@Dependent
class SecurityMenu {

    @Produces
    static final MenuItem ACCOUNTS =
            MenuItem.system(160, "security.accounts.title", "pi-users", "/security/accounts.xhtml");
}
