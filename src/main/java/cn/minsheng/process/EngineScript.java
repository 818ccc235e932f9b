package cn.minsheng.process;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Statement;
import java.util.zip.CRC32;
import org.flywaydb.core.api.MigrationVersion;
import org.flywaydb.core.api.migration.Context;
import org.flywaydb.core.api.migration.JavaMigration;

/**
 * One of the scripts in the engine's own jar; its checksum refuses an engine whose tables are not
 * these.
 */
class EngineScript implements JavaMigration {

    private final int number;
    private final String part;
    private final String sql;

    EngineScript(int number, String part) {
        this.number = number;
        this.part = part;
        this.sql =
                read("/org/camunda/bpm/engine/db/create/activiti.postgres.create." + part + ".sql");
    }

    @Override
    public MigrationVersion getVersion() {
        return MigrationVersion.fromVersion(String.valueOf(number));
    }

    @Override
    public String getDescription() {
        return "engine " + part;
    }

    @Override
    public Integer getChecksum() {
        CRC32 crc = new CRC32();
        crc.update(sql.getBytes(StandardCharsets.UTF_8));
        return (int) crc.getValue();
    }

    @Override
    public boolean canExecuteInTransaction() {
        return true;
    }

    @Override
    public void migrate(Context context) throws Exception {
        try (Statement statement = context.getConnection().createStatement()) {
            statement.execute(sql);
        }
    }

    private static String read(String resource) {
        try (InputStream in = EngineScript.class.getResourceAsStream(resource)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(resource, e);
        }
    }
}
