package cn.minsheng.shared;

import jakarta.transaction.TransactionManager;
import jakarta.transaction.UserTransaction;
import org.hibernate.engine.transaction.jta.platform.internal.AbstractJtaPlatform;

/** Tells Hibernate where the server keeps its transactions; it does not know this server. */
public class PayaraJta extends AbstractJtaPlatform {

    @Override
    protected TransactionManager locateTransactionManager() {
        return (TransactionManager) jndiService().locate("java:appserver/TransactionManager");
    }

    @Override
    protected UserTransaction locateUserTransaction() {
        return (UserTransaction) jndiService().locate("java:comp/UserTransaction");
    }
}
