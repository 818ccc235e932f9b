package cn.minsheng.shared;

import java.util.Map;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.ConfigProvider;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.configuration.FluentConfiguration;

/** One schema of the database, brought up to date by the owner's role before anything reads it. */
public final class Schema {

    private Schema() {}

    /**
     * Flyway for a schema: its history table lies in it, {@code ${app}} in a script is the
     * application's role.
     */
    public static FluentConfiguration named(String schema) {
        Config config = ConfigProvider.getConfig();
        return Flyway.configure(Schema.class.getClassLoader())
                .dataSource(
                        config.getValue("db.url", String.class),
                        config.getValue("db.owner.user", String.class),
                        config.getOptionalValue("db.owner.password", String.class).orElse(""))
                .schemas(schema)
                .defaultSchema(schema)
                .placeholders(Map.of("app", config.getValue("db.user", String.class)))
                .connectRetries(10);
    }
}
