package cn.minsheng.organization.web;

import cn.minsheng.organization.AppointingStandIns;
import cn.minsheng.organization.Position;
import cn.minsheng.organization.StandInLine;
import cn.minsheng.shared.Texts;
import cn.minsheng.shared.Zone;
import cn.minsheng.shared.web.Choice;
import cn.minsheng.shared.web.Preferences;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import org.omnifaces.util.Faces;
import org.omnifaces.util.Messages;

/** Who is away, who stands in, now, soon and formerly; and registering it. */
@Named
@ViewScoped
public class StandInsPage implements Serializable {

    private static final long serialVersionUID = 1;
    private static final int MOST = 12;
    private static final int MOST_OVER = 100;

    @Inject private AppointingStandIns appointing;

    @Inject private Preferences preferences;

    @Inject private Clock clock;

    private Choice position;
    private Choice substitute;
    private LocalDateTime from;
    private LocalDateTime until;
    private String reason;
    private transient List<StandInLine> lines;

    public List<Choice> positions(String text) {
        return choices(appointing.positions(text, MOST), Position::getId);
    }

    public List<Choice> people(String text) {
        return choices(appointing.substitutes(text, MOST), p -> p.getPerson().getId());
    }

    private static List<Choice> choices(List<Position> found, Function<Position, Long> id) {
        return found.stream()
                .map(
                        p ->
                                new Choice(
                                        id.apply(p),
                                        p.getPerson().getName(),
                                        p.getUnit().getShortName() + " " + p.getTitle()))
                .toList();
    }

    public void appoint() {
        appointing.register(
                position.id(), substitute == null ? null : substitute.id(), start(), end(), reason);
        said("organization.standIns.appointed", position.label());
    }

    /** One minute is what people type in; what begins this minute begins now. */
    private Instant start() {
        Instant now = clock.instant();
        Instant typed = from.atZone(Zone.CHINA).toInstant();
        boolean thisMinute = typed.equals(now.truncatedTo(ChronoUnit.MINUTES));
        return thisMinute ? now.truncatedTo(ChronoUnit.SECONDS) : typed;
    }

    /** A day ends at 24:00, which the field can only say as 23:59. */
    private Instant end() {
        LocalDateTime end = until.getMinute() == 59 ? until.plusMinutes(1) : until;
        return end.atZone(Zone.CHINA).toInstant();
    }

    public void end(StandInLine line) {
        appointing.endNow(line.id(), line.version());
        boolean begun = !line.isToCome(clock.instant());
        said(
                begun ? "organization.standIns.ended" : "organization.standIns.dropped",
                line.person());
    }

    private void said(String key, Object... args) {
        Messages.addFlashGlobalInfo(Texts.text(preferences.getLocale(), key, args));
        Faces.redirect("organization/stand-ins.xhtml");
    }

    /** Those who are away now. */
    public List<StandInLine> getRunning() {
        Instant now = clock.instant();
        return lines(line -> !line.isOver(now) && !line.isToCome(now));
    }

    public List<StandInLine> getToCome() {
        Instant now = clock.instant();
        return lines(line -> line.isToCome(now)).reversed();
    }

    /** The latest of them. */
    public List<StandInLine> getOver() {
        Instant now = clock.instant();
        return lines(line -> line.isOver(now)).stream().limit(MOST_OVER).toList();
    }

    private List<StandInLine> lines(Predicate<StandInLine> which) {
        if (lines == null) {
            lines = appointing.list();
        }
        return lines.stream().filter(which).toList();
    }

    public Choice getPosition() {
        return position;
    }

    public void setPosition(Choice position) {
        this.position = position;
    }

    public Choice getSubstitute() {
        return substitute;
    }

    public void setSubstitute(Choice substitute) {
        this.substitute = substitute;
    }

    public LocalDateTime getFrom() {
        return from;
    }

    public void setFrom(LocalDateTime from) {
        this.from = from;
    }

    public LocalDateTime getUntil() {
        return until;
    }

    public void setUntil(LocalDateTime until) {
        this.until = until;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
