package cn.minsheng.clock.web;

import cn.minsheng.calendar.Shift;
import cn.minsheng.organization.Organization;
import cn.minsheng.organization.Unit;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** What a moved due time says of its case: its number and unit, never its title. */
@Named
@RequestScoped
public class ShiftWords {

    @Inject private Organization organization;

    public String unit(Shift shift) {
        return shift.unitId() == null
                ? ""
                : organization.unit(shift.unitId()).map(Unit::getShortName).orElse("");
    }
}
