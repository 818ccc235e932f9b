package cn.minsheng.organization.web;

import cn.minsheng.organization.KeepingUnits;
import cn.minsheng.organization.ReadingUnits;
import cn.minsheng.organization.Region;
import cn.minsheng.organization.Unit;
import cn.minsheng.organization.UnitEntry;
import cn.minsheng.organization.UnitKind;
import cn.minsheng.organization.UnitSheet;
import cn.minsheng.shared.web.Choice;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;

/** One unit with its people, to look at and to change; without an id a new one. */
@Named
@ViewScoped
public class UnitPage implements Serializable {
    private static final long serialVersionUID = 1;

    @Inject private ReadingUnits reading;
    @Inject private KeepingUnits keeping;
    @Inject private Saying saying;

    private Long id;
    private UnitSheet sheet;
    private String code;
    private String region;
    private UnitKind kind;
    private Choice parent;
    private String name;
    private String shortName;

    /** Called before the page is shown, with what its address says. */
    public void load() {
        if (id == null) {
            return;
        }
        sheet = reading.unit(id);
        Unit unit = sheet.unit();
        code = unit.getCode();
        region = unit.getRegion().getCode();
        kind = unit.getKind();
        parent = unit.getParent() == null ? null : Choices.of(unit.getParent());
        name = unit.getName();
        shortName = unit.getShortName();
    }

    public void save() {
        UnitEntry entry =
                new UnitEntry(
                        code, region, parent == null ? null : parent.id(), kind, name, shortName);
        if (id == null) {
            said(keeping.add(entry).getId(), "organization.added");
        } else {
            keeping.change(id, sheet.unit().getVersion(), entry);
            said(id, "organization.saved");
        }
    }

    public void close() {
        keeping.close(id, sheet.unit().getVersion());
        said(id, "organization.unit.wasClosed");
    }

    public void reopen() {
        keeping.reopen(id, sheet.unit().getVersion());
        said(id, "organization.unit.wasReopened");
    }

    private void said(Long unit, String key) {
        saying.at("organization/unit.xhtml?id=" + unit, key, name);
    }

    public List<Choice> units(String text) {
        return reading.find(text, Choices.MOST).stream().map(Choices::of).toList();
    }

    public List<Region> getRegions() {
        return reading.regions();
    }

    public UnitKind[] getKinds() {
        return UnitKind.values();
    }

    public UnitSheet getSheet() {
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

    public String getRegion() {
        return region;
    }

    public void setRegion(String region) {
        this.region = region;
    }

    public UnitKind getKind() {
        return kind;
    }

    public void setKind(UnitKind kind) {
        this.kind = kind;
    }

    public Choice getParent() {
        return parent;
    }

    public void setParent(Choice parent) {
        this.parent = parent;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getShortName() {
        return shortName;
    }

    public void setShortName(String shortName) {
        this.shortName = shortName;
    }
}
