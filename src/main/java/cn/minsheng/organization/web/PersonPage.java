package cn.minsheng.organization.web;

import cn.minsheng.organization.HandingOver;
import cn.minsheng.organization.KeepingPeople;
import cn.minsheng.organization.PersonSheet;
import cn.minsheng.organization.ReadingPeople;
import cn.minsheng.organization.ReadingUnits;
import cn.minsheng.shared.Zone;
import cn.minsheng.shared.web.Choice;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;

/** One person with positions and open work, to look at and to change; without an id a new one. */
@Named
@ViewScoped
public class PersonPage implements Serializable {
    private static final long serialVersionUID = 1;

    @Inject private ReadingPeople reading;
    @Inject private ReadingUnits units;
    @Inject private KeepingPeople keeping;
    @Inject private HandingOver handingOver;
    @Inject private Saying saying;

    private Long id;
    private PersonSheet sheet;
    private List<Choice> receivers;
    private String code;
    private String name;
    private Choice unit;
    private String title;
    private LocalDate from;
    private Long receiver;

    /** Called before the page is shown, with what its address says. */
    public void load() {
        if (id == null) {
            return;
        }
        sheet = reading.person(id);
        name = sheet.person().getName();
        receivers = reading.receivers(id).stream().map(Choices::of).toList();
    }

    public void save() {
        if (id == null) {
            said(keeping.add(code, name).getId(), "organization.added");
        } else {
            keeping.rename(id, sheet.person().getVersion(), name);
            said(id, "organization.saved");
        }
    }

    public void appoint() {
        keeping.appoint(
                id,
                unit.id(),
                title,
                from == null ? null : from.atStartOfDay(Zone.CHINA).toInstant(),
                null);
        said(id, "organization.person.appointed");
    }

    /** Gives what is open to the receiver, then disables, in one step. */
    public void disable() {
        handingOver.disable(id, sheet.person().getVersion(), receiver);
        said(id, "organization.person.wasDisabled");
    }

    public void enable() {
        keeping.enable(id, sheet.person().getVersion());
        said(id, "organization.person.wasEnabled");
    }

    private void said(Long person, String key) {
        saying.at("organization/person.xhtml?id=" + person, key, name);
    }

    public List<Choice> units(String text) {
        return units.find(text, Choices.MOST).stream().map(Choices::of).toList();
    }

    public List<Choice> getReceivers() {
        return receivers;
    }

    public PersonSheet getSheet() {
        return sheet;
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public Choice getUnit() {
        return unit;
    }

    public void setUnit(Choice unit) {
        this.unit = unit;
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public LocalDate getFrom() {
        return from;
    }

    public void setFrom(LocalDate from) {
        this.from = from;
    }

    public Long getReceiver() {
        return receiver;
    }

    public void setReceiver(Long receiver) {
        this.receiver = receiver;
    }
}
