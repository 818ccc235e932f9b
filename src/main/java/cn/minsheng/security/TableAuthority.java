package cn.minsheng.security;

import cn.minsheng.organization.Authority;
import cn.minsheng.organization.Region;
import cn.minsheng.organization.Unit;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Answers the organization, which may not know of security, by the permission table. */
@ApplicationScoped
class TableAuthority implements Authority {

    @Inject private CurrentUser user;

    @Inject private Access access;

    @Override
    public boolean may(String action, Unit unit) {
        return user.isSystem() || access.may(action, unit);
    }

    @Override
    public boolean may(String action, Region region) {
        return user.isSystem() || access.may(action, region);
    }

    @Override
    public RuntimeException denied(String action, String key) {
        return access.denied(action, key);
    }
}
