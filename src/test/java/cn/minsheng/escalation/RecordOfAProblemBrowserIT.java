package cn.minsheng.escalation;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.junit.jupiter.api.Test;

/** What the record says of a problem, to an auditor who knows its number and no table. */
class RecordOfAProblemBrowserIT extends ProblemsInBrowser {

    @Test
    void allOfAProblemIsFoundByItsNumberAndToldInWords() throws Exception {
        raise("jiaoti-jingban", "校门口路灯不亮", "住建局", "紧急");
        accept("zhujian-lianluo", "经办人庚二");
        openAs("jiaoti-jingban");
        String number = number(as("jiaoti-jingban"));
        // Of a unit that the problem is none of the business of.
        openAs("canlian-jingban");

        Page page = as("shenji");
        page.navigate(at("/audit/audit.xhtml?text=" + number));
        for (String kind : List.of("问题", "问题动态", "时限", "时限事件", "已办", "经手记录")) {
            assertThat(line(page, kind + " " + number).first()).isVisible();
        }

        line(page, "问题动态 " + number).first().locator("a").click();
        Locator values = page.locator(".m-table");
        assertThat(values).containsText("汨罗市 主办单位");
        assertThat(values).containsText("经办人庚二");
        assertThat(values).not().containsText("java.lang");

        page.navigate(at("/audit/audit.xhtml?action=DENIED"));
        assertThat(line(page, "查看问题：问题 " + number).first()).containsText("经办人丁");
    }

    @Test
    void theSheetSaysTheSame() throws Exception {
        raise("jiaoti-jingban", "校门口护栏松动", "住建局", "紧急");
        String number = number(as("jiaoti-jingban"));
        Page page = as("shenji");
        page.navigate(at("/audit/audit.xhtml?text=" + number));
        Path file = page.waitForDownload(() -> page.locator("a[download]").first().click()).path();
        assertThat(rows(file))
                .anySatisfy(
                        row ->
                                assertThat(row)
                                        .contains("问题 " + number)
                                        .anySatisfy(
                                                cell ->
                                                        assertThat(cell)
                                                                .contains("主办单位：（空） → 住建局")));
    }

    private static List<List<String>> rows(Path file) throws Exception {
        List<List<String>> rows = new ArrayList<>();
        DataFormatter words = new DataFormatter();
        try (var book = WorkbookFactory.create(file.toFile(), null, true)) {
            for (Row row : book.getSheetAt(0)) {
                List<String> cells = new ArrayList<>();
                row.forEach(cell -> cells.add(words.formatCellValue(cell)));
                rows.add(cells);
            }
        }
        return rows;
    }

    private static Locator line(Page page, String object) {
        return page.locator(".m-table tbody tr")
                .filter(
                        new Locator.FilterOptions()
                                .setHas(
                                        page.locator(
                                                "td",
                                                new Page.LocatorOptions().setHasText(object))));
    }

    private static String number(Page page) {
        return page.locator(".m-case-head .m-number").first().textContent().strip();
    }
}
