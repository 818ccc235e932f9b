package cn.minsheng.harness;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.assertj.core.api.Assertions;
import org.awaitility.Awaitility;
import org.hamcrest.Matcher;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.shrinkwrap.api.Filters;
import org.jboss.shrinkwrap.api.GenericArchive;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.asset.Asset;
import org.jboss.shrinkwrap.api.asset.StringAsset;
import org.jboss.shrinkwrap.api.importer.ExplodedImporter;
import org.jboss.shrinkwrap.api.spec.WebArchive;

/**
 * The application as it is shipped, and the tests. Deployed once for all of them, see
 * arquillian.xml.
 */
public class TestDeployment {

    /** Those that run beside the server and need what is not in it. */
    private static final String BESIDE =
            ".*(/cn/minsheng/run/|Browser|Architecture|/TestD|/SampleLoader|META-INF/services).*";

    private static final Class<?>[] LIBRARIES = {Assertions.class, Awaitility.class, Matcher.class};

    /** The whole application. */
    @Deployment
    public static WebArchive application() {
        WebArchive application =
                ShrinkWrap.create(ExplodedImporter.class, "minsheng.war")
                        .importDirectory(System.getProperty("app.dir"))
                        .as(WebArchive.class);
        GenericArchive tests =
                ShrinkWrap.create(ExplodedImporter.class)
                        .importDirectory("target/test-classes")
                        .as(GenericArchive.class);
        application.merge(tests, "WEB-INF/classes", Filters.exclude(BESIDE));
        application.add(permissions(), "WEB-INF/classes/permissions.csv");
        for (Class<?> library : LIBRARIES) {
            application.addAsLibrary(jar(library));
        }
        return application;
    }

    /** The table that is shipped, and the addresses that tests are driven by. */
    private static Asset permissions() {
        Path table = Path.of(System.getProperty("app.dir"), "WEB-INF/classes/permissions.csv");
        try {
            return new StringAsset(
                    Files.readString(table)
                            + "path:/test-only/*;EVERYBODY;;\npath:/ArquillianServletRunnerEE9;EVERYBODY;;\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static File jar(Class<?> type) {
        return Path.of(type.getProtectionDomain().getCodeSource().getLocation().getPath()).toFile();
    }
}
