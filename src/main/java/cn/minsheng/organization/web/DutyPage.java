package cn.minsheng.organization.web;

import cn.minsheng.organization.DutyEntry;
import cn.minsheng.organization.DutyMonth;
import cn.minsheng.organization.DutySummary;
import cn.minsheng.organization.KeepingDutyRoster;
import cn.minsheng.organization.Unit;
import cn.minsheng.shared.Texts;
import cn.minsheng.shared.web.Choice;
import cn.minsheng.shared.web.Preferences;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.omnifaces.util.Faces;
import org.omnifaces.util.Messages;

/** A unit's duty roster of a month, filled in at one go; without a unit, how far all units are. */
@Named
@ViewScoped
public class DutyPage implements Serializable {

    private static final long serialVersionUID = 1;
    private static final int MOST = 12;

    @Inject private KeepingDutyRoster keeping;

    @Inject private Preferences preferences;

    @Inject private Clock clock;

    private Long unit;
    private String month;
    private YearMonth shown;
    private Choice wanted;
    private DutyMonth sheet;
    private List<List<DutyCell>> weeks;
    private List<DutySummary> summaries;
    private List<Long> rota = new ArrayList<>();

    /** Called before the page is shown, with what its address says. */
    public void load() {
        shown = parsed();
        if (unit == null) {
            summaries = new ArrayList<>(keeping.summaries(shown));
        } else {
            sheet = keeping.month(unit, shown);
            weeks = DutyCell.weeks(sheet, LocalDate.now(clock));
        }
    }

    private YearMonth parsed() {
        try {
            return month == null ? YearMonth.now(clock) : YearMonth.parse(month);
        } catch (DateTimeException e) {
            return YearMonth.now(clock);
        }
    }

    public List<Choice> units(String text) {
        return keeping.units(text, MOST).stream().map(DutyPage::choice).toList();
    }

    private static Choice choice(Unit unit) {
        Unit above = unit.getParent() == null ? unit : unit.getParent();
        return new Choice(unit.getId(), unit.getShortName(), above.getName());
    }

    /** Shows the roster of the unit that was chosen. */
    public void open() {
        go(wanted.id());
    }

    /**
     * Puts those who take turns on the days without anybody, one after the other; whoever is away
     * that day comes later.
     */
    public void fill() {
        Deque<Long> turns = new ArrayDeque<>(rota);
        for (DutyCell cell : cells().filter(DutyCell::isOpen).toList()) {
            turns.stream()
                    .filter(person -> !cell.isAway(person))
                    .findFirst()
                    .ifPresent(
                            person -> {
                                cell.setPerson(person);
                                turns.remove(person);
                                turns.addLast(person);
                            });
        }
    }

    /** Somebody to choose for a day, with what speaks against it. */
    public String label(DutyCell cell, DutyMonth.Candidate one) {
        if (cell.isAway(one.id())) {
            return say("organization.duty.away", one.name());
        }
        return one.able() ? one.name() : say("organization.duty.unable", one.name());
    }

    private String say(String key, Object... values) {
        return Texts.text(preferences.getLocale(), key, values);
    }

    public void save() {
        List<DutyEntry> entries = cells().filter(DutyCell::isChanged).map(DutyCell::entry).toList();
        int changed = keeping.assign(unit, entries);
        String key = changed == 0 ? "organization.duty.unchanged" : "organization.duty.saved";
        Messages.addFlashGlobalInfo(say(key, changed));
        go(unit);
    }

    private void go(Long to) {
        Faces.redirect(
                "organization/duty.xhtml?unit=%s&month=%s", String.valueOf(to), shown.toString());
    }

    private Stream<DutyCell> cells() {
        return weeks.stream().flatMap(List::stream).filter(Objects::nonNull);
    }

    /** How many days from today on have nobody. */
    public long getOpen() {
        return cells().filter(DutyCell::isOpen).count();
    }

    public Collection<DutyMonth.Candidate> getCandidates() {
        return sheet.candidates().values();
    }

    /** Who is on duty, for a day that is over. */
    public String name(DutyCell cell) {
        return cell.getPerson() == null ? "" : sheet.candidates().get(cell.getPerson()).name();
    }

    public DutyMonth getSheet() {
        return sheet;
    }

    public List<List<DutyCell>> getWeeks() {
        return weeks;
    }

    public List<DutySummary> getSummaries() {
        return summaries;
    }

    /** The month in words. */
    public String getTime() {
        var locale = preferences.getLocale();
        var pattern = Texts.text(locale, "organization.duty.month");
        return shown.format(DateTimeFormatter.ofPattern(pattern, locale));
    }

    public boolean isCurrent() {
        return shown.equals(YearMonth.now(clock));
    }

    public String getPrevious() {
        return shown.minusMonths(1).toString();
    }

    public String getNext() {
        return shown.plusMonths(1).toString();
    }

    public Long getUnit() {
        return unit;
    }

    public void setUnit(Long unit) {
        this.unit = unit;
    }

    public String getMonth() {
        return month;
    }

    public void setMonth(String month) {
        this.month = month;
    }

    public Choice getWanted() {
        return wanted;
    }

    public void setWanted(Choice wanted) {
        this.wanted = wanted;
    }

    public List<Long> getRota() {
        return rota;
    }

    public void setRota(List<Long> rota) {
        this.rota = rota;
    }
}
