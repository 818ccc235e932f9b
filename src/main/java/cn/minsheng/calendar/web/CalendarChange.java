package cn.minsheng.calendar.web;

import cn.minsheng.calendar.CalendarError;
import cn.minsheng.calendar.CalendarFile;
import cn.minsheng.calendar.ChangingTheCalendar;
import cn.minsheng.calendar.DayChange;
import cn.minsheng.calendar.DayKind;
import cn.minsheng.calendar.Shift;
import cn.minsheng.calendar.WorkCalendars;
import cn.minsheng.shared.Caller;
import cn.minsheng.shared.DomainException;
import cn.minsheng.shared.Texts;
import cn.minsheng.shared.web.Preferences;
import cn.minsheng.shared.xlsx.XlsxLimits;
import cn.minsheng.shared.xlsx.XlsxReader;
import cn.minsheng.shared.xlsx.XlsxSheet;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import org.omnifaces.util.Faces;
import org.omnifaces.util.Messages;

/** Changing days by hand or by a file: first what that moves, then the change. */
@Named
@ViewScoped
public class CalendarChange implements Serializable {

    private static final long serialVersionUID = 1;

    /** A row of a file that is not taken, in the reader's language. */
    public record Refused(int line, String why) implements Serializable {}

    @Inject private ChangingTheCalendar changing;

    @Inject private WorkCalendars calendars;

    @Inject private Caller caller;

    @Inject private Preferences preferences;

    private LocalDate first;
    private LocalDate last;
    private DayKind kind = DayKind.DAY_OFF;
    private String name;
    private String source;
    private transient Part file;
    private List<DayChange> days;
    private List<Shift> effect;
    private List<Refused> refused = List.of();

    public void preview() {
        if (first == null) {
            throw cannot();
        }
        show(DayChange.span(first, last == null ? first : last, kind, name));
    }

    private static DomainException cannot() {
        return new DomainException(CalendarError.CALENDAR_DAY_MALFORMED, "");
    }

    /** Reads a file whole; if a row is bad, nothing of it is taken. */
    public void read() {
        if (file == null || file.getSize() == 0) {
            throw new DomainException(CalendarError.CALENDAR_FILE_EMPTY);
        }
        var sheet = new CalendarFile(firstSheet());
        refused =
                sheet.bad().stream()
                        .map(
                                bad ->
                                        new Refused(
                                                bad.line(),
                                                bad.why().text(preferences.getLocale())))
                        .toList();
        if (refused.isEmpty()) {
            show(calendars.replacing(sheet.days()));
        }
    }

    private XlsxSheet firstSheet() {
        try (InputStream in = file.getInputStream()) {
            return new XlsxReader(XlsxLimits.DEFAULT).read(in).getFirst();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void show(List<DayChange> wanted) {
        days = List.copyOf(wanted);
        effect = List.copyOf(changing.preview(days));
    }

    public void discard() {
        days = null;
        effect = null;
        refused = List.of();
    }

    public void save() {
        var version = changing.change(days, source, caller.name());
        var moved = changing.movedBy(version).size();
        Messages.addFlashGlobalInfo(
                Texts.text(preferences.getLocale(), "calendar.change.saved", version, moved));
        Faces.redirect(
                "calendar/calendar.xhtml?year=%s", String.valueOf(days.getFirst().day().getYear()));
    }

    public DayKind[] getKinds() {
        return DayKind.values();
    }

    /** What would be changed; null before that was asked. */
    public List<DayChange> getDays() {
        return days;
    }

    /** The due times that would move. */
    public List<Shift> getMoves() {
        return effect.stream().filter(Shift::moves).toList();
    }

    /** How many due times would come earlier, and therefore stay. */
    public long getStays() {
        return effect.stream().filter(shift -> !shift.moves()).count();
    }

    public List<Refused> getRefused() {
        return refused;
    }

    public LocalDate getFirst() {
        return first;
    }

    public void setFirst(LocalDate first) {
        this.first = first;
    }

    public LocalDate getLast() {
        return last;
    }

    public void setLast(LocalDate last) {
        this.last = last;
    }

    public DayKind getKind() {
        return kind;
    }

    public void setKind(DayKind kind) {
        this.kind = kind;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getSource() {
        return source;
    }

    public void setSource(String source) {
        this.source = source;
    }

    public Part getFile() {
        return file;
    }

    public void setFile(Part file) {
        this.file = file;
    }
}
