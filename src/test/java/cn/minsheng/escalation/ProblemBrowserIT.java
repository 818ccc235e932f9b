package cn.minsheng.escalation;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import cn.minsheng.shared.Zone;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Cookie;
import com.microsoft.playwright.options.FilePayload;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What the people of Miluo's bureaus do with a problem, in their browsers. */
class ProblemBrowserIT extends ProblemsInBrowser {

    private static final byte[] PNG =
            Base64.getDecoder()
                    .decode(
                            "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==");

    @Test
    void aProblemIsRaisedAnsweredRejectedAcceptedImplementedAndClosed() {
        raise("jiaoti-jingban", "扩建教学楼水电未接入", "住建局", "紧急");
        expectState(openAs("jiaoti-jingban"), "待响应");

        accept("zhujian-lianluo", "经办人庚二");
        offer("zhujian-jingban2", "三日内接通。", "经办人庚二", inDays(3));
        expectState(openAs("jiaoti-jingban"), "待认可方案");

        act("jiaoti-jingban", "rejectOffer", "请说明水和电分别何时接通。");
        offer("zhujian-jingban2", "水明日接通，电后日接通。", "经办人庚二", inDays(2));
        act("jiaoti-jingban", "acceptOffer", null);
        expectState(openAs("zhujian-jingban2"), "落实中");

        act("zhujian-jingban2", "reportDone", "水电均已接通。");
        act("jiaoti-jingban", "confirm", null);
        Page page = openAs("zhujian-lianluo");
        expectState(page, "已办结");
        assertThat(page.locator(".m-ask")).hasCount(0);
        assertThat(page.locator(".m-timeline")).containsText("请说明水和电分别何时接通。");
    }

    @Test
    void whatNobodyAnswersGoesUpByItselfToTheRegionAbove() {
        raise("jiaoti-jingban", "规划许可一直未办结", "自然资源局", "紧急");
        Page page = openAs("jiaoti-jingban");
        Instant raised = now();
        assertThat(dueOf(page)).containsText(day(raised) + " 24:00");

        moveTimeTo(raised.plus(Duration.ofHours(25)));
        page = openAs("jiaoti-jingban");
        assertThat(page.locator(".m-case-line")).containsText("汨罗市专班");
        assertThat(page.locator(".m-timeline")).containsText("自然资源局分管领导介入");
        assertThat(page.locator(".m-timeline")).containsText("自然资源局主要负责人介入");
        assertThat(page.locator(".m-timeline")).containsText("自然资源局未在时限内反馈方案，已登记超时");

        // At the task force someone answers, and then nothing more comes.
        accept("zhuanban-zi", "专班人员子");
        assertThat(dueOf(openAs("zhuanban-zi")))
                .containsText(day(raised.plus(Duration.ofHours(48))));
        moveTimeTo(raised.plus(Duration.ofHours(49)));
        assertThat(openAs("jiaoti-jingban").locator(".m-case-line")).containsText("汨罗市领导");

        moveTimeTo(raised.plus(Duration.ofHours(73)));
        assertThat(openAs("jiaoti-jingban").locator(".m-case-line")).containsText("岳阳市专班");
        accept("yy-zhuanban-zi", "岳阳市专班人员子");
        act("yy-zhuanban-zi", "close", "已由岳阳市自然资源和规划局受理，另行答复。");
        expectState(openAs("jiaoti-jingban"), "已批示了结");
    }

    @Test
    void anInspectorEntersALeadersInstructionWithItsScan() {
        raise("jiaoti-jingban", "须市领导批示的问题", "自然资源局", "紧急");
        moveTimeTo(now().plus(Duration.ofHours(49)));
        Page page = openAs("ducha-zi");
        choose(page, "leader", "市领导子");
        find(page, "unit", "住建局");
        fill(page, "date_input", inDays(5));
        page.keyboard().press("Tab");
        fill(page, "words", "请住建局牵头，五日内办结。");
        press(page, "enterAssign");
        assertThat(page.locator("#messages")).containsText("请上传扫描件");
        assertThat(field(page, "words")).hasValue("请住建局牵头，五日内办结。");

        field(page, "files").first().setInputFiles(file("批示.png", PNG));
        act(page, "enterAssign");
        expectState(page, "落实中");
        assertThat(page.locator(".m-timeline")).containsText("代录");
        assertThat(page.locator("#files")).containsText("批示.png");
    }

    @Test
    void aFileIsKeptAndOneThatIsNotWhatItsNameSaysIsRefused() {
        raise("jiaoti-jingban", "有附件的问题", "住建局", "一般");
        Page page = openAs("jiaoti-jingban");
        field(page, "files").last().setInputFiles(file("照片.pdf", PNG));
        press(page, "addFiles");
        assertThat(page.locator("#messages")).containsText("照片.pdf");

        field(page, "files").last().setInputFiles(file("照片.png", PNG));
        act(page, "addFiles");
        assertThat(page.locator("#files")).containsText("照片.png");
    }

    @Test
    void aProblemIsRaisedWithItsFilesOrNotAtAll() {
        Page page = as("jiaoti-jingban");
        page.navigate(at("/escalation/raise.xhtml"));
        fill(page, "title", "提出时就有附件的问题");
        fill(page, "description", "见附件。");
        find(page, "unit", "住建局");
        field(page, "files").setInputFiles(file("现场.pdf", PNG));
        press(page, "raise");
        assertThat(page.locator("#messages")).containsText("现场.pdf");
        assertThat(field(page, "title")).hasValue("提出时就有附件的问题");

        field(page, "files").setInputFiles(file("现场.png", PNG));
        press(page, "raise");
        page.waitForURL("**/escalation/problem.xhtml?id=*");
        assertThat(page.locator("#files")).containsText("现场.png");
        page.navigate(at("/escalation/problems.xhtml?text=提出时就有附件的问题"));
        assertThat(page.locator("tbody tr")).hasCount(1);
    }

    @Test
    void theSecondOfTwoIsToldWhoWasFirst() {
        raise("bishi-jingban", "两人同时响应", "卫健局", "一般");
        Page first = openAs("weijian-lianluo");
        Page second = openAs("weijian-beiyong");
        choose(first, "position", "经办人己二");
        choose(second, "position", "经办人己二");
        act(first, "accept");

        press(second, "accept");
        assertThat(second.locator("#messages")).containsText("联络员己");
        assertThat(second.locator("#messages")).containsText("无须重复办理");
        assertThat(
                        openAs("bishi-jingban")
                                .locator(".m-timeline li")
                                .filter(new Locator.FilterOptions().setHasText("接办")))
                .hasCount(1);
    }

    @Test
    void theBackButtonAndADoubleClickRaiseOneProblem() {
        raise("renshe-jingban", "只提出一次的问题", "教体局", "一般");
        Page page = as("renshe-jingban");
        page.goBack();
        if (field(page, "raise").count() > 0) {
            fill(page, "title", "只提出一次的问题");
            field(page, "raise").click();
            page.waitForTimeout(500);
        }
        page.navigate(at("/escalation/problems.xhtml?text=" + "只提出一次的问题"));
        assertThat(page.locator("tbody tr")).hasCount(1);
    }

    @Test
    void whatIsMissingIsSaidBesideItsFieldAndWhatWasTypedIsKept() {
        Page page = as("canlian-jingban");
        page.navigate(at("/escalation/raise.xhtml"));
        fill(page, "description", "<b>只写了描述</b>");
        press(page, "raise");
        assertThat(field(page, "titleError")).isVisible();
        assertThat(field(page, "unitError")).isVisible();
        assertThat(page.locator("#messages a[href]")).hasCount(2);
        assertThat(field(page, "description")).hasValue("<b>只写了描述</b>");
    }

    @Test
    void aDayThatIsNoneIsRefusedAndKeptAsTyped() {
        raise("jiaoti-jingban", "完成日期填错的问题", "住建局", "一般");
        accept("zhujian-lianluo", "经办人庚二");
        Page page = openAs("zhujian-jingban2");
        fill(page, "words", "两日内接通。");
        choose(page, "position", "经办人庚二");
        fill(page, "date_input", "2027-02-30");
        page.keyboard().press("Tab");
        press(page, "offer");
        assertThat(field(page, "dateError")).not().isEmpty();
        assertThat(field(page, "date_input")).hasValue("2027-02-30");
        assertThat(field(page, "words")).hasValue("两日内接通。");
        expectState(openAs("jiaoti-jingban"), "待反馈方案");
    }

    @Test
    void htmlIsShownAsText() {
        raise("canlian-jingban", "<img src=x onerror=alert(1)> 标签", "教体局", "一般");
        Page page = openAs("canlian-jingban");
        assertThat(page.locator("h1")).hasText("<img src=x onerror=alert(1)> 标签");
        assertThat(page.locator("h1 img")).hasCount(0);
    }

    @Test
    void anEnglishReaderFindsNoChineseLabel() {
        Page page = as("zhuanban-chou");
        page.context().addCookies(List.of(new Cookie("minsheng-language", "en").setUrl(at("/"))));
        page.navigate(at("/escalation/raise.xhtml"));
        assertThat(page.locator("h1")).hasText("Raise a problem");
        for (String label : page.locator("label").allInnerTexts()) {
            org.assertj.core.api.Assertions.assertThat(label)
                    .doesNotContainPattern("[\\u4e00-\\u9fff]");
        }
        page.navigate(at("/inbox/inbox.xhtml"));
        assertThat(page.locator("h1")).hasText("Inbox");
    }

    @Test
    void onAPhoneNothingSticksOut() {
        raise("wenlv-jingban", "标题很长的问题".repeat(20), "屈子祠镇", "一般");
        Page page = openAs("wenlv-jingban");
        page.setViewportSize(390, 844);
        for (String address :
                List.of(
                        page.url(),
                        at("/inbox/inbox.xhtml"),
                        at("/escalation/problems.xhtml"),
                        at("/escalation/raise.xhtml"),
                        at("/index.xhtml"))) {
            page.navigate(address);
            Object over =
                    page.evaluate(
                            "document.documentElement.scrollWidth - document.documentElement.clientWidth");
            org.assertj.core.api.Assertions.assertThat((Integer) over)
                    .as(address)
                    .isLessThanOrEqualTo(0);
        }
    }

    private static FilePayload file(String name, byte[] content) {
        return new FilePayload(name, "application/octet-stream", content);
    }

    private String inDays(int days) {
        return now().atZone(Zone.CHINA).toLocalDate().plusDays(days).toString();
    }

    private static Locator dueOf(Page page) {
        return page.locator(".m-case-head .m-clock");
    }

    private static String day(Instant at) {
        ZonedDateTime local = at.atZone(Zone.CHINA);
        return local.getMonthValue() + "月" + local.getDayOfMonth() + "日";
    }
}
