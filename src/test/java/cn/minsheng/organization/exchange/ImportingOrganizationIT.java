package cn.minsheng.organization.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.minsheng.harness.InContainer;
import cn.minsheng.harness.MovableClock;
import cn.minsheng.harness.TestTime;
import cn.minsheng.organization.Organization;
import cn.minsheng.organization.Person;
import cn.minsheng.organization.Position;
import cn.minsheng.organization.Role;
import cn.minsheng.organization.Unit;
import cn.minsheng.security.TestUser;
import cn.minsheng.shared.DomainException;
import cn.minsheng.shared.Zone;
import cn.minsheng.shared.xlsx.XlsxLimits;
import cn.minsheng.shared.xlsx.XlsxReader;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.UserTransaction;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * "Import and export as .xlsx with every bad row reported by line and reason and nothing
 * half-loaded"; an administrator's import stays in the own region and grants no roles.
 */
@InContainer
class ImportingOrganizationIT {

    private static final String SINCE = "2026-01-01";

    @Inject private ImportingOrganization importing;
    @Inject private ExportingOrganization exporting;
    @Inject private Organization organization;
    @Inject private TestUser user;
    @Inject private TestTime time;
    @Inject private UserTransaction transaction;
    @PersistenceContext private EntityManager em;

    @BeforeEach
    void anAdministratorOnAMondayMorning() {
        user.isTheSystem();
        time.moveTo(MovableClock.START);
        user.is("xitong");
    }

    @Test
    void badRowsAreNamedByLineAndReasonAndNothingIsLoaded() throws IOException {
        AWorkbook book =
                new AWorkbook()
                        .row(Sheet.UNIT, "it-a", "430681", "", "局委办", "示例甲局", "示例甲局", "是")
                        .row(Sheet.UNIT, "it-b", "430681", "", "委员会", "示例乙局", "", "是")
                        .row(Sheet.UNIT, "it-c", "430681", "nowhere", "股室", "示例丙股", "", "是")
                        .row(Sheet.PERSON, "it-zhang", "示例张", "是")
                        .row(Sheet.PERSON, "It Zhang", "示例章", "是")
                        .row(Sheet.PERSON, "it-zhang", "示例张", "是")
                        .row(Sheet.POSITION, "it-zhang", "", "jiaoti", "", "示例职务", "31.13.2026")
                        .row(Sheet.DUTY, "jiaoti", "", "2026-04-21", "nobody");
        ImportReport report = load(book);
        assertThat(bad(report))
                .containsExactly(
                        "单位 3 类别 KIND_UNKNOWN",
                        "单位 4 上级编码 UNIT_UNKNOWN",
                        "人员 3 编码 CODE_MALFORMED",
                        "人员 4  ROW_TWICE",
                        "职务 2 起 DATE_MALFORMED",
                        "值班表 2 人员编码 PERSON_UNKNOWN");
        assertThat(organization.unitByCode("it-a")).isEmpty();
        assertThat(organization.personByCode("it-zhang")).isEmpty();
    }

    @Test
    void aGoodFileIsLoadedWhole() throws IOException {
        AWorkbook book =
                new AWorkbook()
                        .row(Sheet.UNIT, "it-dangan", "430681", "", "局委办", "示例档案局", "示例档案局", "是")
                        .row(Sheet.UNIT, "it-ku", "430681", "it-dangan", "股室", "=1+1", "", "")
                        .row(Sheet.PERSON, "it-li", "示例李", "")
                        .row(Sheet.PERSON, "it-wang", "示例王", "是")
                        .row(Sheet.POSITION, "it-li", "", "it-dangan", "", "股长（示例）", SINCE)
                        .row(Sheet.POSITION, "it-wang", "", "it-dangan", "", "科员（示例）", SINCE)
                        .row(
                                Sheet.STAND_IN,
                                "it-li",
                                "",
                                "it-dangan",
                                "股长（示例）",
                                SINCE,
                                "it-wang",
                                "2026-04-22",
                                "2026-04-23",
                                "外出开会（示例）")
                        .row(Sheet.DUTY, "it-dangan", "", "2026-04-25", "it-wang");
        assertThat(check(book).isClean()).isTrue();
        assertThat(organization.unitByCode("it-dangan")).as("only looked at").isEmpty();

        ImportReport report = load(book);
        assertThat(bad(report)).isEmpty();
        assertThat(report.getTallies()).extracting(Tally::getAdded).containsExactly(2, 2, 2, 1, 1);
        Unit archive = organization.unitByCode("it-dangan").orElseThrow();
        assertThat(organization.unitByCode("it-ku").orElseThrow().getName()).isEqualTo("=1+1");
        assertThat(organization.onDuty(archive, LocalDate.parse("2026-04-25")))
                .hasValueSatisfying(p -> assertThat(p.getName()).isEqualTo("示例王"));
        Person away = organization.personByCode("it-li").orElseThrow();
        Position post = organization.positionsOf(away, MovableClock.START).getFirst();
        assertThat(post.getRole()).isNull();
        assertThat(organization.standIn(post, at("2026-04-23T23:59"))).isPresent();
        assertThat(organization.standIn(post, at("2026-04-24T00:00"))).isEmpty();
        assertThat(load(book).isIdle()).as("a second time").isTrue();
    }

    @Test
    void whatWasExportedChangesNothingWhenImported() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        exporting.write(out);
        ImportReport report = importing.load(new ByteArrayInputStream(out.toByteArray()));
        assertThat(bad(report)).isEmpty();
        assertThat(report.isIdle()).isTrue();
        assertThat(report.getTallies())
                .extracting(Tally::getSheet)
                .containsExactly("行政区划", "单位", "人员", "职务", "代理", "值班表");
        assertThat(report.getTallies()).allMatch(tally -> tally.getSame() > 0);
    }

    @Test
    void anExportEndsAtTheBordersOfTheRegion() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        exporting.write(out);
        var sheets =
                new XlsxReader(XlsxLimits.DEFAULT)
                        .read(new ByteArrayInputStream(out.toByteArray()));
        List<String> cells =
                sheets.stream()
                        .flatMap(sheet -> sheet.rows().stream())
                        .flatMap(row -> row.cells().values().stream())
                        .toList();
        assertThat(cells).contains("jiaoti", "jiaoti-lianluo", "430681");
        assertThat(cells)
                .noneMatch(cell -> cell.startsWith("xy-") || cell.startsWith("yy-"))
                .doesNotContain("430624");
    }

    @Test
    void noRoleComesWithAFile() throws Exception {
        ended("it-ex", Role.SECURITY_ADMIN);
        AWorkbook book =
                new AWorkbook()
                        .row(Sheet.PERSON, "it-neu", "示例新", "是")
                        .row(Sheet.POSITION, position("it-neu", "xinxi", "新（示例）", "", "安全管理员"))
                        .row(
                                Sheet.POSITION,
                                position("jiaoti-jingban", "jiaoti", "又一（示例）", "", "系统管理员"))
                        .row(
                                Sheet.POSITION,
                                position("it-ex", "xinxi", "前任（示例）", "2026-12-31", "安全管理员"))
                        .row(
                                Sheet.STAND_IN,
                                standIn("anquan", "xinxi", "安全管理员（示例）", "jiaoti-jingban"))
                        .row(
                                Sheet.STAND_IN,
                                standIn("shilingdao-zi", "zhengfu", "副市长（示例）", "xitong"));
        assertThat(bad(load(book)))
                .containsExactly(
                        "职务 2 角色（供核对） ROLE_NOT_IMPORTABLE",
                        "职务 3 角色（供核对） ROLE_NOT_IMPORTABLE",
                        "职务 4 止 POSITION_OVER",
                        "代理 2 代理人编码 STAND_IN_OF_SYSTEM_ROLE",
                        "代理 3 起 STAND_IN_OF_SYSTEM_ROLE");
    }

    @Test
    void anotherRegionIsOutOfReach() throws IOException {
        AWorkbook book =
                new AWorkbook()
                        .row(Sheet.REGION, "430624", "湘阴", "430600")
                        .row(Sheet.REGION, "430626", "平江县", "430600")
                        .row(Sheet.UNIT, "xy-jiaoti", "430624", "", "局委办", "湘阴改名", "改名", "是")
                        .row(Sheet.UNIT, "xy-it", "430624", "", "局委办", "湘阴新局", "", "是")
                        .row(Sheet.UNIT, "yy-zhengfu", "430600", "", "政府", "岳阳市政府改", "", "是")
                        .row(Sheet.PERSON, "xy-jiaoti-lianluo", "改名的人", "是")
                        .row(Sheet.PERSON, "xy-jiaoti-jingban", "业务经办", "否")
                        .row(
                                Sheet.POSITION,
                                position(
                                        "xy-jiaoti-fenguan",
                                        "xy-jiaoti",
                                        "副局长（示例）",
                                        "2026-04-30",
                                        ""))
                        .row(
                                Sheet.POSITION,
                                position("jiaoti-jingban", "xy-jiaoti", "借调（示例）", "", ""))
                        .row(
                                Sheet.POSITION,
                                position("xy-jiaoti-yibashou", "jiaoti", "挂职（示例）", "", ""))
                        .row(
                                Sheet.STAND_IN,
                                standIn("xy-lingdao", "xy-zhengfu", "副县长（示例）", "jiaoti-jingban"))
                        .row(
                                Sheet.STAND_IN,
                                standIn("jiaoti-fenguan", "jiaoti", "副局长（示例）", "xy-jiaoti-fenguan"))
                        .row(Sheet.DUTY, "xy-jiaoti", "", "2026-04-28", "xy-jiaoti-jingban");
        ImportReport report = load(book);
        assertThat(report.getBad())
                .hasSize(13)
                .allMatch(row -> row.why().code().name().equals("OUTSIDE_OWN_REGION"));
        assertThat(organization.region("430624").getName()).isEqualTo("湘阴县");
        assertThat(organization.unitByCode("xy-jiaoti").orElseThrow().getName())
                .isEqualTo("湘阴县教育体育局");
    }

    @Test
    void onlyAnAdministratorImportsAndExports() {
        for (String login : List.of("jiaoti-yibashou", "zhuanban-zi", "anquan", "shenji")) {
            user.is(login);
            assertThatThrownBy(() -> exporting.write(new ByteArrayOutputStream()))
                    .isInstanceOf(DomainException.class);
            assertThatThrownBy(() -> load(new AWorkbook().row(Sheet.PERSON, "it-x", "x", "")))
                    .isInstanceOf(DomainException.class);
        }
    }

    private ImportReport load(AWorkbook book) throws IOException {
        return importing.load(book.file());
    }

    private ImportReport check(AWorkbook book) throws IOException {
        return importing.check(book.file());
    }

    private static List<String> bad(ImportReport report) {
        return report.getBad().stream()
                .map(
                        row ->
                                row.sheet()
                                        + " "
                                        + row.line()
                                        + " "
                                        + row.column()
                                        + " "
                                        + row.why().code().name())
                .toList();
    }

    private static String[] position(
            String person, String unit, String title, String until, String role) {
        return new String[] {person, "", unit, "", title, SINCE, until, "", role};
    }

    private static String[] standIn(String person, String unit, String title, String substitute) {
        return new String[] {
            person, "", unit, title, SINCE, substitute, "2026-05-06", "2026-05-08", "示例"
        };
    }

    /** Somebody whose position, with its role, ended yesterday. */
    private void ended(String code, Role role) throws Exception {
        transaction.begin();
        Person person = new Person(code, "示例前任");
        em.persist(person);
        Unit unit = em.find(Unit.class, organization.unitByCode("xinxi").orElseThrow().getId());
        Position position = new Position(person, unit, "前任（示例）", at(SINCE + "T00:00"));
        position.grant(role);
        position.end(at("2026-04-19T00:00"));
        em.persist(position);
        transaction.commit();
    }

    private static Instant at(String local) {
        return LocalDateTime.parse(local).atZone(Zone.CHINA).toInstant();
    }
}
