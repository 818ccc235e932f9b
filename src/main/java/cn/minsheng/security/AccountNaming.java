package cn.minsheng.security;

import cn.minsheng.audit.Naming;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;

/** The record calls an account by the name it is signed in with. */
@Dependent
class AccountNaming {

    @Produces static final Naming ACCOUNT = Naming.of("Account", "e.login");
}
