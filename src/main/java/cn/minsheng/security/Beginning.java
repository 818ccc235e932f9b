package cn.minsheng.security;

import cn.minsheng.shared.DomainException;
import jakarta.annotation.PostConstruct;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.PersistenceUnit;
import java.util.Locale;

/** Lets the first ones in when the server starts; it does not start with what can't be used. */
@Singleton
@Startup
@TransactionManagement(TransactionManagementType.BEAN)
public class Beginning {

    /** Is here so that the tables are there. */
    @PersistenceUnit private EntityManagerFactory migrated;

    @Inject private FirstAccount firstAccount;
    @Inject private FirstSettings settings;

    @PostConstruct
    void start() {
        try {
            firstAccount.open(settings);
        } catch (DomainException e) {
            throw new IllegalStateException(
                    "security.first: " + e.text(Locale.SIMPLIFIED_CHINESE), e);
        }
    }
}
