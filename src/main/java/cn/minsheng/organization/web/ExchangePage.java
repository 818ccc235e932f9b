package cn.minsheng.organization.web;

import cn.minsheng.organization.OrganizationError;
import cn.minsheng.organization.exchange.ImportReport;
import cn.minsheng.organization.exchange.ImportingOrganization;
import cn.minsheng.organization.exchange.Tally;
import cn.minsheng.shared.web.Preferences;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.util.List;

/** The organization as a file: out, and in again after seeing what the file would do. */
@Named
@ViewScoped
public class ExchangePage implements Serializable {

    private static final long serialVersionUID = 1;

    /** More than may be imported is not even kept to be looked at. */
    private static final int MOST = (10 << 20) + 1;

    /** A row that can't be loaded, in the reader's language. */
    public record Refused(String sheet, int line, String column, String why)
            implements Serializable {}

    @Inject private ImportingOrganization importing;

    @Inject private Preferences preferences;

    private transient Part file;
    private String name;
    private byte[] content;
    private List<Refused> refused;
    private int refusedCount;
    private List<Tally> tallies;
    private boolean idle;
    private boolean done;

    /** Says what the file would do. */
    public void check() {
        clear();
        if (file == null || file.getSize() == 0) {
            throw OrganizationError.FILE_MISSING.refusal();
        }
        byte[] read = read();
        show(run(read, false));
        name = file.getSubmittedFileName();
        content = refusedCount == 0 && !idle ? read : null;
    }

    private byte[] read() {
        try (InputStream in = file.getInputStream()) {
            return in.readNBytes(MOST);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Loads the file that was looked at. What others changed meanwhile may make it a bad one. */
    public void load() {
        byte[] checked = content;
        content = null;
        show(run(checked, true));
        done = refusedCount == 0;
    }

    private ImportReport run(byte[] bytes, boolean load) {
        try {
            InputStream in = new ByteArrayInputStream(bytes);
            return load ? importing.load(in) : importing.check(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void show(ImportReport report) {
        refusedCount = report.getBadCount();
        refused =
                report.getBad().stream()
                        .map(
                                bad ->
                                        new Refused(
                                                bad.sheet(),
                                                bad.line(),
                                                bad.column(),
                                                bad.reason(preferences.getLocale())))
                        .toList();
        tallies = report.getTallies();
        idle = report.isIdle();
    }

    /** Forgets the file. */
    public void clear() {
        content = null;
        refused = null;
        refusedCount = 0;
        tallies = null;
        done = false;
    }

    public List<Refused> getRefused() {
        return refused;
    }

    /** All of them, also those that are not listed. */
    public int getRefusedCount() {
        return refusedCount;
    }

    /** What the file does, sheet by sheet; null before one was looked at. */
    public List<Tally> getTallies() {
        return tallies;
    }

    /** Whether the file can be loaded now. */
    public boolean isReady() {
        return content != null;
    }

    public boolean isIdle() {
        return tallies != null && refusedCount == 0 && idle;
    }

    public boolean isDone() {
        return done;
    }

    public String getName() {
        return name;
    }

    public Part getFile() {
        return file;
    }

    public void setFile(Part file) {
        this.file = file;
    }
}
