package cn.minsheng.security.web;

import cn.minsheng.security.Access;
import cn.minsheng.security.Permissions;
import cn.minsheng.shared.web.PageAccess;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Pages by the permission table; a page that it lacks is open to nobody. */
@ApplicationScoped
class TablePageAccess implements PageAccess {

    @Inject private Permissions permissions;
    @Inject private Access access;

    @Override
    public boolean mayOpen(String page) {
        String row = Permissions.PAGE + page;
        return permissions.names().contains(row) && access.maySomewhere(row);
    }
}
