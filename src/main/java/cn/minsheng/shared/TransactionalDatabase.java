package cn.minsheng.shared;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.PersistenceUnit;
import javax.sql.DataSource;

/** Gives whoever speaks SQL the data source that entities are written through. */
@Dependent
class TransactionalDatabase {

    /** The schemas are up to date once it is there. */
    @PersistenceUnit private EntityManagerFactory migrated;

    /**
     * One that is looked up in JNDI joins a transaction only on the thread of a request: on other
     * threads each of its statements would commit by itself.
     */
    @Produces
    @ApplicationScoped
    DataSource database() {
        return (DataSource) migrated.getProperties().get("jakarta.persistence.jtaDataSource");
    }
}
