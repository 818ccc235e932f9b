package cn.minsheng.organization.exchange;

import cn.minsheng.organization.People;
import cn.minsheng.organization.Positions;
import cn.minsheng.organization.Units;
import cn.minsheng.shared.Does;
import cn.minsheng.shared.UseCase;
import cn.minsheng.shared.xlsx.XlsxLimits;
import cn.minsheng.shared.xlsx.XlsxReader;
import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.FlushModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;

/** Loads a workbook whole, or reports every bad row and loads nothing. */
@UseCase
public class ImportingOrganization {
    @PersistenceContext EntityManager em;

    @Resource(lookup = "java:comp/TransactionSynchronizationRegistry")
    TransactionSynchronizationRegistry transaction;

    @Inject Units units;
    @Inject People people;
    @Inject Positions positions;
    @Inject RegionImport regionImport;
    @Inject UnitImport unitImport;
    @Inject PersonImport personImport;
    @Inject PositionImport positionImport;
    @Inject StandInImport standInImport;
    @Inject DutyImport dutyImport;
    @Inject SwitchingOff switchingOff;

    /** Says what the file would do, and does nothing. */
    @Does(Reach.IMPORT)
    public ImportReport check(InputStream file) throws IOException {
        ImportReport report = run(file);
        transaction.setRollbackOnly();
        return report;
    }

    /** Loads the file if all of it is good. */
    @Does(Reach.IMPORT)
    public ImportReport load(InputStream file) throws IOException {
        ImportReport report = run(file);
        if (!report.isClean()) {
            transaction.setRollbackOnly();
        }
        return report;
    }

    private ImportReport run(InputStream file) throws IOException {
        Index index = index();
        ImportRun run = new ImportRun(new XlsxReader(XlsxLimits.DEFAULT).read(file), index);
        // Rows find each other in the index; asking the database to look at all of them each time
        // is slow
        em.setFlushMode(FlushModeType.COMMIT);
        if (run.report().isClean()) {
            List.of(regionImport, unitImport, personImport, positionImport).forEach(run::load);
            if (isFlushed(run)) {
                finish(run, index);
            }
        }
        em.setFlushMode(FlushModeType.AUTO);
        return run.report();
    }

    /** False when rows that are refused anyway would not go into the database either. */
    private boolean isFlushed(ImportRun run) {
        try {
            em.flush();
            return true;
        } catch (PersistenceException e) {
            if (run.report().isClean()) {
                throw e;
            }
            return false;
        }
    }

    /** What looks at other rows through the database. */
    private void finish(ImportRun run, Index index) {
        em.setFlushMode(FlushModeType.AUTO);
        run.load(standInImport);
        em.setFlushMode(FlushModeType.COMMIT);
        run.load(dutyImport);
        em.setFlushMode(FlushModeType.AUTO);
        switchingOff.run(run, index);
    }

    private Index index() {
        Index index = new Index();
        units.regions().forEach(index::add);
        units.all().forEach(index::add);
        people.all().forEach(index::add);
        positions.all().forEach(index::add);
        return index;
    }
}
