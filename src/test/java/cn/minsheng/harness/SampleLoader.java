package cn.minsheng.harness;

import cn.minsheng.run.LocalDatabase;
import cn.minsheng.run.SampleData;
import cn.minsheng.shared.Zone;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import org.jboss.arquillian.container.spi.event.container.AfterDeploy;
import org.jboss.arquillian.core.api.annotation.Observes;
import org.jboss.arquillian.core.spi.LoadableExtension;

/** Fills the tests' database as {@code mvn -Prun} does, once the server has made its tables. */
public class SampleLoader implements LoadableExtension {

    @Override
    public void register(ExtensionBuilder builder) {
        builder.observer(SampleLoader.class);
    }

    /** Once for all tests. */
    public void load(@Observes AfterDeploy deployed) throws SQLException {
        LocalDate today = LocalDate.ofInstant(MovableClock.START, Zone.CHINA);
        System.setProperty("sample.today", today.toString());
        try (Connection connection = TestDatabase.connect(LocalDatabase.OWNER)) {
            SampleData.load(connection);
        }
    }
}
