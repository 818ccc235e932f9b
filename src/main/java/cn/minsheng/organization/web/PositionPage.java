package cn.minsheng.organization.web;

import cn.minsheng.organization.HandingOver;
import cn.minsheng.organization.KeepingPeople;
import cn.minsheng.organization.PositionSheet;
import cn.minsheng.organization.ReadingPeople;
import cn.minsheng.organization.ReadingUnits;
import cn.minsheng.shared.web.Choice;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.util.List;

/** One position of somebody: its title, its end, or a move to another unit. */
@Named
@ViewScoped
public class PositionPage implements Serializable {
    private static final long serialVersionUID = 1;

    @Inject private ReadingPeople reading;
    @Inject private ReadingUnits units;
    @Inject private KeepingPeople keeping;
    @Inject private HandingOver handingOver;
    @Inject private Clock clock;
    @Inject private Saying saying;

    private Long id;
    private PositionSheet sheet;
    private List<Choice> receivers;
    private String title;
    private boolean backup;
    private Choice unit;
    private String newTitle;
    private Long receiver;

    /** Called before the page is shown, with what its address says. */
    public void load() {
        sheet = reading.position(id);
        title = sheet.seat().title();
        backup = sheet.seat().backup();
        receivers = reading.receivers(sheet.seat().personId()).stream().map(Choices::of).toList();
    }

    public void retitle() {
        keeping.retitle(id, sheet.seat().version(), title);
        said("organization.position.retitled");
    }

    public void markBackup() {
        keeping.markBackup(id, sheet.seat().version(), backup);
        said("organization.saved");
    }

    public void end() {
        handingOver.end(id, sheet.seat().version(), clock.instant(), receiver);
        said("organization.position.wasEnded");
    }

    public void move() {
        handingOver.move(id, sheet.seat().version(), unit.id(), newTitle, receiver);
        said("organization.position.wasMoved");
    }

    private void said(String key) {
        saying.at(
                "organization/person.xhtml?id=" + sheet.seat().personId(),
                key,
                sheet.seat().person());
    }

    public List<Choice> units(String text) {
        return units.find(text, Choices.MOST).stream().map(Choices::of).toList();
    }

    public List<Choice> getReceivers() {
        return receivers;
    }

    public PositionSheet getSheet() {
        return sheet;
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public boolean isBackup() {
        return backup;
    }

    public void setBackup(boolean backup) {
        this.backup = backup;
    }

    public Choice getUnit() {
        return unit;
    }

    public void setUnit(Choice unit) {
        this.unit = unit;
    }

    public String getNewTitle() {
        return newTitle;
    }

    public void setNewTitle(String newTitle) {
        this.newTitle = newTitle;
    }

    public Long getReceiver() {
        return receiver;
    }

    public void setReceiver(Long receiver) {
        this.receiver = receiver;
    }
}
