package cn.minsheng.run;

import cn.minsheng.organization.Person;
import cn.minsheng.organization.Region;
import cn.minsheng.organization.Unit;
import cn.minsheng.organization.UnitKind;
import cn.minsheng.shared.Zone;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Miluo with the units that the report names, two more counties, the city and the province above;
 * somebody in every role, all made up: their positions say so.
 */
final class SampleOrganization implements SampleData.Part {

    private final Map<String, Region> regions = new HashMap<>();
    private final Map<String, Unit> units = new HashMap<>();

    /** Tests live on a day of their own. */
    private final LocalDate today =
            LocalDate.parse(
                    System.getProperty("sample.today", LocalDate.now(Zone.CHINA).toString()));

    @Override
    public void load(Connection connection) throws SQLException {
        SampleRows rows = new SampleRows(connection);
        if (rows.any("region")) {
            return;
        }
        for (List<String> r : SampleRows.read("organization/regions.csv")) {
            region(rows, r.get(0), r.get(1), r.get(2));
        }
        for (List<String> u : SampleRows.read("organization/units.csv")) {
            unit(rows, u);
        }
        for (List<String> p : SampleRows.read("organization/people.csv")) {
            Person person = new Person(p.get(0), p.get(1));
            rows.add(
                    "person (id, code, name, initials, active, version, changed_at)"
                            + " values (nextval('person_seq'), ?, ?, ?, true, 0, now())",
                    person.getCode(),
                    person.getName(),
                    person.getInitials());
        }
        for (List<String> p : SampleRows.read("organization/positions.csv")) {
            position(rows, p);
        }
        for (List<String> s : SampleRows.read("organization/stand-ins.csv")) {
            standIn(rows, s);
        }
        duty(rows);
    }

    private void region(SampleRows rows, String code, String name, String parent)
            throws SQLException {
        regions.put(code, new Region(code, name, regions.get(parent)));
        rows.add(
                "region (code, name, parent_code, version, changed_at) values (?, ?, ?, 0, now())",
                code,
                name,
                parent.isEmpty() ? null : parent);
    }

    private void unit(SampleRows rows, List<String> u) throws SQLException {
        UnitKind kind = UnitKind.valueOf(u.get(3));
        Unit unit =
                new Unit(
                        u.get(0),
                        regions.get(u.get(1)),
                        units.get(u.get(2)),
                        kind,
                        u.get(4),
                        u.get(5));
        units.put(unit.getCode(), unit);
        rows.add(
                "unit (id, code, region_code, parent_id, name, short_name, initials, kind, active,"
                        + " version, changed_at) values (nextval('unit_seq'), ?, ?,"
                        + " (select id from unit where code = ?), ?, ?, ?, ?, true, 0, now())",
                unit.getCode(),
                unit.getRegion().getCode(),
                u.get(2),
                unit.getName(),
                unit.getShortName(),
                unit.getInitials(),
                kind.name());
    }

    private void position(SampleRows rows, List<String> p) throws SQLException {
        rows.add(
                "position (id, person_id, unit_id, title, role, backup, valid_from, version,"
                        + " changed_at) values (nextval('position_seq'),"
                        + " (select id from person where code = ?),"
                        + " (select id from unit where code = ?), ?, ?, ?, ?, 0, now())",
                p.get(0),
                p.get(1),
                p.get(2),
                p.get(3).isEmpty() ? null : p.get(3),
                !p.get(4).isEmpty(),
                start(LocalDate.of(2026, 1, 1)));
    }

    /** From yesterday for some days. */
    private void standIn(SampleRows rows, List<String> s) throws SQLException {
        rows.add(
                "stand_in (id, position_id, substitute_id, valid_from, valid_until, reason, version,"
                        + " changed_at) select nextval('stand_in_seq'), p.id,"
                        + " (select id from person where code = ?), ?, ?, ?, 0, now() from position p"
                        + " where p.person_id = (select id from person where code = ?)"
                        + " and p.unit_id = (select id from unit where code = ?)",
                s.get(2),
                start(today.minusDays(1)),
                start(today.plusDays(Integer.parseInt(s.get(3)))),
                s.get(4),
                s.get(0),
                s.get(1));
    }

    /** The running month, in turn. */
    private void duty(SampleRows rows) throws SQLException {
        YearMonth month = YearMonth.from(today);
        for (List<String> line : SampleRows.read("organization/duty.csv")) {
            List<String> people = line.subList(1, line.size());
            for (int day = 1; day <= month.lengthOfMonth(); day++) {
                rows.add(
                        "duty_roster (id, unit_id, day, person_id, version, changed_at) values"
                                + " (nextval('duty_roster_seq'),"
                                + " (select id from unit where code = ?), ?,"
                                + " (select id from person where code = ?), 0, now())",
                        line.getFirst(),
                        month.atDay(day),
                        people.get(day % people.size()));
            }
        }
    }

    private static OffsetDateTime start(LocalDate day) {
        return day.atStartOfDay(Zone.CHINA).toOffsetDateTime();
    }
}
