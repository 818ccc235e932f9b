package cn.minsheng.inbox.web;

import cn.minsheng.shared.web.MenuItem;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;

/** The line of the inbox in the navigation. */
@Dependent
class InboxMenu {

    @Produces
    static final MenuItem INBOX =
            MenuItem.main(20, "inbox.title", "pi-inbox", "/inbox/inbox.xhtml");
}
