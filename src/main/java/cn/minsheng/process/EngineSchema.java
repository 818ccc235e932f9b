package cn.minsheng.process;

import cn.minsheng.shared.Schema;
import java.util.List;
import java.util.stream.IntStream;
import org.flywaydb.core.api.migration.JavaMigration;
import org.hibernate.boot.Metadata;
import org.hibernate.boot.spi.BootstrapContext;
import org.hibernate.engine.spi.SessionFactoryImplementor;
import org.hibernate.integrator.spi.Integrator;
import org.hibernate.service.spi.SessionFactoryServiceRegistry;

/** Migrates the engine's tables, in a schema and with a history of their own. */
public class EngineSchema implements Integrator {

    private static final List<String> PARTS =
            List.of(
                    "engine",
                    "history",
                    "identity",
                    "case.engine",
                    "case.history",
                    "decision.engine",
                    "decision.history");

    @Override
    public void integrate(
            Metadata metadata, BootstrapContext bootstrap, SessionFactoryImplementor factory) {
        Schema.named(Engine.SCHEMA)
                .javaMigrations(shippedScripts())
                .locations("classpath:db/engine")
                .load()
                .migrate();
    }

    @Override
    public void disintegrate(
            SessionFactoryImplementor factory, SessionFactoryServiceRegistry registry) {
        // Nothing is held.
    }

    private static JavaMigration[] shippedScripts() {
        return IntStream.range(0, PARTS.size())
                .mapToObj(i -> new EngineScript(i + 1, PARTS.get(i)))
                .toArray(JavaMigration[]::new);
    }
}
