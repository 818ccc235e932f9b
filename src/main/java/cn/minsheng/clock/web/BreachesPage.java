package cn.minsheng.clock.web;

import cn.minsheng.clock.BreachReport;
import cn.minsheng.clock.ReadingBreaches;
import cn.minsheng.shared.Zone;
import cn.minsheng.shared.web.TypedDay;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import org.omnifaces.cdi.Param;

/** The record of breaches; its span of days is in the address. */
@Named
@RequestScoped
public class BreachesPage {

    private static final int PAGE = 50;

    @Inject @Param private String from;

    @Inject @Param private String until;

    @Inject @Param private Integer first;

    @Inject private ReadingBreaches reading;

    @Inject private Clock clock;

    private BreachReport report;

    /** From the first of this month on, unless asked otherwise. */
    public LocalDate getFrom() {
        return day(from, today().withDayOfMonth(1));
    }

    public LocalDate getUntil() {
        return day(until, today());
    }

    /** A span that ends before it begins is shown as it was typed, and what is wrong with it. */
    public boolean isWrong() {
        return getUntil().isBefore(getFrom());
    }

    public BreachReport getReport() {
        if (report == null) {
            report = reading.report(getFrom(), getUntil(), getFirst(), PAGE);
        }
        return report;
    }

    public int getFirst() {
        return first == null || first < 0 ? 0 : first;
    }

    /** Where the next page begins; null on the last. */
    public Integer getNext() {
        return getFirst() + PAGE < getReport().size() ? getFirst() + PAGE : null;
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Zone.CHINA);
    }

    /** What is no day is passed over, as if it had not been given. */
    static LocalDate day(String text, LocalDate otherwise) {
        try {
            return text == null || text.isBlank() ? otherwise : TypedDay.parse(text);
        } catch (DateTimeParseException e) {
            return otherwise;
        }
    }
}
