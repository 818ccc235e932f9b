package cn.minsheng.shared;

import jakarta.annotation.sql.DataSourceDefinition;
import jakarta.ejb.Singleton;

/**
 * The one data source, of domain and engine alike: with two, a step of a process and the domain's
 * own writes could not be one transaction without two-phase commit.
 */
@DataSourceDefinition(
        name = Database.JNDI,
        className = "org.postgresql.ds.PGSimpleDataSource",
        url = "${MPCONFIG=db.url:jdbc:postgresql://127.0.0.1:5432/minsheng}",
        user = "${MPCONFIG=db.user:minsheng_app}",
        password = "${MPCONFIG=db.password:}",
        minPoolSize = 4,
        maxPoolSize = 32,
        properties = {
            "fish.payara.connection-validation-method=auto-commit",
            "currentSchema=minsheng"
        })
@Singleton
public class Database {

    /** The data source's name. */
    public static final String JNDI = "java:app/jdbc/minsheng";
}
