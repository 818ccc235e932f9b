package cn.minsheng.organization.exchange;

import cn.minsheng.audit.Audit;
import cn.minsheng.organization.Days;
import cn.minsheng.organization.DutyRosters;
import cn.minsheng.organization.Editor;
import cn.minsheng.organization.OwnRegion;
import cn.minsheng.organization.People;
import cn.minsheng.organization.Person;
import cn.minsheng.organization.Position;
import cn.minsheng.organization.Positions;
import cn.minsheng.organization.Region;
import cn.minsheng.organization.StandIn;
import cn.minsheng.organization.StandIns;
import cn.minsheng.organization.Unit;
import cn.minsheng.organization.Units;
import cn.minsheng.shared.Does;
import cn.minsheng.shared.UseCase;
import cn.minsheng.shared.xlsx.SheetWriter;
import cn.minsheng.shared.xlsx.XlsxWriter;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Writes the organization of the own region as the workbook that can be imported again; duty from
 * today on.
 */
@UseCase
public class ExportingOrganization {
    private static final String EXPORT = "organization.export";

    @Inject Audit audit;
    @Inject Units units;
    @Inject People people;
    @Inject Positions positions;
    @Inject StandIns standIns;
    @Inject DutyRosters rosters;
    @Inject OwnRegion ownRegion;
    @Inject Editor editor;

    @Does(EXPORT)
    public void write(OutputStream out) throws IOException {
        try (XlsxWriter book = new XlsxWriter(out)) {
            regions(begin(book, Sheet.REGION));
            units(begin(book, Sheet.UNIT));
            people(begin(book, Sheet.PERSON));
            positions(begin(book, Sheet.POSITION));
            standIns(begin(book, Sheet.STAND_IN));
            duty(begin(book, Sheet.DUTY));
        }
        audit.record("EXPORTED", "Organization", "", null, null);
    }

    /** The headings alone, to be filled in. */
    @Does(EXPORT)
    public void writeEmpty(OutputStream out) throws IOException {
        try (XlsxWriter book = new XlsxWriter(out)) {
            for (Sheet sheet : Sheet.values()) {
                begin(book, sheet);
            }
        }
    }

    private static SheetWriter begin(XlsxWriter book, Sheet sheet) {
        return book.sheet(sheet.title(), sheet.headings());
    }

    /** Parents first: a code is greater than the one above it. */
    private void regions(SheetWriter sheet) {
        for (Region r : units.regions()) {
            if (!ownRegion.holds(EXPORT, r)) {
                continue;
            }
            sheet.row(
                    r.getCode(),
                    r.getName(),
                    r.getParent() == null ? null : r.getParent().getCode());
        }
    }

    private void units(SheetWriter sheet) {
        List<Unit> parentsFirst =
                new ArrayList<>(units.all().stream().filter(this::isOwn).toList());
        parentsFirst.sort(Comparator.comparingInt(ExportingOrganization::depth));
        for (Unit u : parentsFirst) {
            sheet.row(
                    u.getCode(),
                    u.getRegion().getCode(),
                    u.getParent() == null ? null : u.getParent().getCode(),
                    UnitImport.title(u.getKind()),
                    u.getName(),
                    u.getShortName(),
                    SheetRow.yesNo(u.isActive()));
        }
    }

    private static int depth(Unit unit) {
        return unit.getParent() == null ? 0 : 1 + depth(unit.getParent());
    }

    private boolean isOwn(Unit unit) {
        return ownRegion.holds(EXPORT, unit);
    }

    /** People who hold or held positions, but none here. */
    private Set<String> elsewhere() {
        Set<String> elsewhere = new HashSet<>();
        Set<String> here = new HashSet<>();
        for (Position p : positions.all()) {
            (isOwn(p.getUnit()) ? here : elsewhere).add(p.getPerson().getCode());
        }
        elsewhere.removeAll(here);
        return elsewhere;
    }

    private List<Position> ownPositions() {
        return positions.all().stream().filter(p -> !p.isEmpty() && isOwn(p.getUnit())).toList();
    }

    private void people(SheetWriter sheet) {
        Set<String> elsewhere = elsewhere();
        for (Person p : people.all()) {
            if (elsewhere.contains(p.getCode())) {
                continue;
            }
            sheet.row(p.getCode(), p.getName(), SheetRow.yesNo(p.isActive()));
        }
    }

    private void positions(SheetWriter sheet) {
        for (Position p : ownPositions()) {
            sheet.row(
                    p.getPerson().getCode(),
                    p.getPerson().getName(),
                    p.getUnit().getCode(),
                    p.getUnit().getShortName(),
                    p.getTitle(),
                    Days.text(p.getValidFrom()),
                    p.getValidUntil() == null ? null : Days.textUntil(p.getValidUntil()),
                    SheetRow.yesNo(p.isBackup()),
                    PositionImport.title(p.getRole()));
        }
    }

    private void standIns(SheetWriter sheet) {
        for (StandIn s : standIns.list(editor.now(), true)) {
            Position p = s.getPosition();
            if (!isOwn(p.getUnit())) {
                continue;
            }
            sheet.row(
                    p.getPerson().getCode(),
                    p.getPerson().getName(),
                    p.getUnit().getCode(),
                    p.getTitle(),
                    Days.text(p.getValidFrom()),
                    s.getSubstitute() == null ? null : s.getSubstitute().getCode(),
                    Days.text(s.getFrom()),
                    Days.textUntil(s.getUntil()),
                    s.getReason());
        }
    }

    private void duty(SheetWriter sheet) {
        rosters.since(Days.of(editor.now())).stream()
                .filter(d -> isOwn(d.getUnit()))
                .forEach(
                        d ->
                                sheet.row(
                                        d.getUnit().getCode(),
                                        d.getUnit().getShortName(),
                                        d.getDay().toString(),
                                        d.getPerson().getCode(),
                                        d.getPerson().getName()));
    }
}
