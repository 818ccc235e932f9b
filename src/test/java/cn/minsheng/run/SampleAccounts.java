package cn.minsheng.run;

import cn.minsheng.security.PasswordHash;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

/** An account for everybody in the sample organization, all with one password; nowhere else. */
public final class SampleAccounts implements SampleData.Part {

    /** Of every sample user. */
    public static final String PASSWORD = "Shili-2026-Miluo";

    private static final int ITERATIONS = 210_000;
    private static final String[][] SHOWN = {
        {"jiaoti-lianluo", "LIAISON"},
        {"jiaoti-jingban", "OPERATOR"},
        {"jiaoti-fenguan", "DEPUTY"},
        {"jiaoti-yibashou", "HEAD"},
        {"zhujian-jingban", "OPERATOR"},
        {"zhuanban-zi", "TASK_FORCE"},
        {"ducha-zi", "INSPECTOR"},
        {"shilingdao-zi", "LEADER"},
        {"yy-zhuanban-zi", "TASK_FORCE"},
        {"xitong", "ADMIN"},
        {"anquan", "SECURITY_ADMIN"},
        {"shenji", "AUDITOR"},
    };

    @Override
    public void load(Connection connection) throws SQLException {
        SampleRows rows = new SampleRows(connection);
        if (rows.any("account")) {
            return;
        }
        // One hash for all: so many of them would take half a minute.
        String hash = PasswordHash.of(PASSWORD, ITERATIONS).text();
        for (List<String> person : SampleRows.read("organization/people.csv")) {
            rows.add(
                    "account (id, person_id, login, password_hash, must_change, session_round,"
                            + " version) select nextval('account_seq'), id, code, ?, false, 1, 0"
                            + " from person where code = ?",
                    hash,
                    person.getFirst());
        }
    }

    /** One for each role, a line each. */
    static List<String> lines() {
        var names =
                SampleRows.read("organization/people.csv").stream()
                        .collect(
                                java.util.stream.Collectors.toMap(
                                        person -> person.get(0), person -> person.get(1)));
        return java.util.Arrays.stream(SHOWN)
                .map(
                        user ->
                                "%-16s %-16s %s  %s"
                                        .formatted(user[0], PASSWORD, names.get(user[0]), user[1]))
                .toList();
    }
}
