package cn.minsheng.organization.web;

import cn.minsheng.organization.KeepingUnits;
import cn.minsheng.organization.OrganizationError;
import cn.minsheng.organization.ReadingUnits;
import cn.minsheng.organization.Region;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;

/** A region's name, and a new region below it. */
@Named
@ViewScoped
public class RegionPage implements Serializable {
    private static final long serialVersionUID = 1;
    private static final String UNITS = "organization/units.xhtml";

    @Inject private ReadingUnits reading;
    @Inject private KeepingUnits keeping;
    @Inject private Saying saying;

    private String region;
    private int version;
    private String oldName;
    private String name;
    private String newCode;
    private String newName;

    /** Called before the page is shown, with what its address says. */
    public void load() {
        Region found =
                reading.regions().stream()
                        .filter(one -> one.getCode().equals(region))
                        .findFirst()
                        .orElseThrow(() -> OrganizationError.REGION_UNKNOWN.refusal(region));
        version = found.getVersion();
        oldName = found.getName();
        name = oldName;
    }

    public void rename() {
        keeping.renameRegion(region, version, name);
        saying.at(UNITS, "organization.saved", name);
    }

    public void add() {
        keeping.addRegion(newCode, newName, region);
        saying.at(UNITS, "organization.added", newName);
    }

    public String getRegion() {
        return region;
    }

    public void setRegion(String region) {
        this.region = region;
    }

    public String getOldName() {
        return oldName;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getNewCode() {
        return newCode;
    }

    public void setNewCode(String newCode) {
        this.newCode = newCode;
    }

    public String getNewName() {
        return newName;
    }

    public void setNewName(String newName) {
        this.newName = newName;
    }
}
