package cn.minsheng.clock.web;

import cn.minsheng.calendar.Shift;
import cn.minsheng.clock.ClockError;
import cn.minsheng.clock.Outage;
import cn.minsheng.clock.RegisteringOutages;
import cn.minsheng.shared.Caller;
import cn.minsheng.shared.DomainException;
import cn.minsheng.shared.Texts;
import cn.minsheng.shared.Zone;
import cn.minsheng.shared.web.Preferences;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import org.omnifaces.util.Faces;
import org.omnifaces.util.Messages;

/** Registering a time in which the system could not be used, after seeing what that moves. */
@Named
@ViewScoped
public class OutagesPage implements Serializable {

    private static final long serialVersionUID = 1;

    @Inject private RegisteringOutages registering;

    @Inject private Caller caller;

    @Inject private Preferences preferences;

    private LocalDateTime from;
    private LocalDateTime until;
    private String reason;
    private List<Shift> effect;

    public void preview() {
        effect = registering.preview(at(from), at(until));
    }

    public void discard() {
        effect = null;
    }

    public void register() {
        var outage = registering.register(at(from), at(until), reason, caller.name());
        var moved = registering.movedBy(outage).size();
        Messages.addFlashGlobalInfo(
                Texts.text(preferences.getLocale(), "clock.outages.registered", moved));
        Faces.redirect("clock/outages.xhtml");
    }

    private static Instant at(LocalDateTime local) {
        if (local == null) {
            throw new DomainException(ClockError.OUTAGE_ORDER);
        }
        return local.atZone(Zone.CHINA).toInstant();
    }

    public List<Outage> getOutages() {
        return registering.all();
    }

    /** What a registered outage moved. */
    public List<Shift> movedBy(Outage outage) {
        return registering.movedBy(outage);
    }

    /** What the one typed in would move; null before that was asked. */
    public List<Shift> getEffect() {
        return effect;
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
