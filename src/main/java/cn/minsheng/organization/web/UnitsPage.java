package cn.minsheng.organization.web;

import cn.minsheng.organization.ReadingUnits;
import cn.minsheng.organization.Region;
import cn.minsheng.organization.UnitLine;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** The units of the own region as a tree, and the regions. */
@Named
@RequestScoped
public class UnitsPage {

    @Inject private ReadingUnits reading;

    private String text;
    private boolean closed;
    private List<UnitLine> lines;

    public List<UnitLine> getLines() {
        if (lines == null) {
            lines = reading.tree(text, closed);
        }
        return lines;
    }

    public List<Region> getRegions() {
        return reading.regions();
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }

    public boolean isClosed() {
        return closed;
    }

    public void setClosed(boolean closed) {
        this.closed = closed;
    }
}
