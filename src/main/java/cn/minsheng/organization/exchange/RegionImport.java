package cn.minsheng.organization.exchange;

import cn.minsheng.organization.Region;
import cn.minsheng.organization.Units;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Arrays;

/** Regions; a parent stands above its children or is there already. */
@ApplicationScoped
class RegionImport implements SheetImport {
    @Inject Units units;
    @Inject Reach reach;

    @Override
    public Sheet sheet() {
        return Sheet.REGION;
    }

    @Override
    public Object key(SheetRow row) {
        return row.text(Column.CODE);
    }

    @Override
    public Tally.Outcome load(SheetRow row, Index index) {
        String code = row.text(Column.CODE);
        String name = row.text(Column.NAME);
        Region parent =
                row.read(Column.PARENT, text -> text.isEmpty() ? null : index.requireRegion(text));
        Region region = index.region(code);
        if (region == null) {
            reach.require(Column.PARENT, parent, code);
            Region added = new Region(code, name, parent);
            units.add(added);
            index.add(added);
            return Tally.Outcome.ADDED;
        }
        Object before = state(region);
        if (before.equals(Arrays.asList(name, parent == null ? null : parent.getCode()))) {
            return Tally.Outcome.SAME;
        }
        reach.require(Column.CODE, region, code);
        if (parent != region.getParent()) {
            reach.require(Column.PARENT, parent, code);
        }
        region.change(name, parent);
        return Tally.Outcome.of(before, state(region));
    }

    private static Object state(Region region) {
        String parent = region.getParent() == null ? null : region.getParent().getCode();
        return Arrays.asList(region.getName(), parent);
    }
}
