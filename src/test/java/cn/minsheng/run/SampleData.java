package cn.minsheng.run;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

/**
 * What a new database is filled with, so that there is something to look at. Every feature adds its
 * part.
 */
public final class SampleData {

    /** One feature's sample rows. */
    @FunctionalInterface
    interface Part {
        void load(Connection connection) throws SQLException;
    }

    private static final List<Part> PARTS = List.of(new SampleOrganization(), new SampleAccounts());

    private SampleData() {}

    /**
     * Fills an empty database, in one transaction; leaves any other as it is. The connection is the
     * owner's.
     */
    public static void load(Connection connection) throws SQLException {
        connection.setAutoCommit(false);
        for (Part part : PARTS) {
            part.load(connection);
        }
        connection.commit();
    }

    /**
     * Whether nobody has raised a problem yet; those of the sample are raised through the pages.
     */
    static boolean lacksProblems(Connection connection) throws SQLException {
        return !new SampleRows(connection).any("problem");
    }

    /** What to sign in with, a line each. */
    public static List<String> users() {
        return SampleAccounts.lines();
    }
}
