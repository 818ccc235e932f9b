package cn.minsheng.audit.web;

import cn.minsheng.audit.AuditFilter;
import cn.minsheng.audit.AuditLine;
import cn.minsheng.audit.ReadingAudit;
import cn.minsheng.audit.Verdict;
import cn.minsheng.audit.VerifyingAudit;
import cn.minsheng.shared.DomainException;
import cn.minsheng.shared.Texts;
import cn.minsheng.shared.web.Preferences;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Objects;
import org.omnifaces.util.Messages;

/** The record as a list; its filter is in the address. */
@Named
@RequestScoped
public class AuditPage {

    private static final int PAGE = 50;

    @Inject private AuditQuestion question;
    @Inject private ReadingAudit reading;
    @Inject private VerifyingAudit verifying;
    @Inject private ThingNames names;
    @Inject private Preferences preferences;

    private AuditFilter filter;
    private List<AuditLine> lines;
    private Verdict verdict;

    /** Before the page is shown, so that a refusal is said on top. */
    public void load() {
        if (filter != null) {
            return;
        }
        try {
            filter = question.filter();
        } catch (DomainException e) {
            Messages.addGlobalError("{0}", e.text(preferences.getLocale()));
            filter = question.today();
        }
    }

    private List<AuditLine> found() {
        if (lines == null) {
            lines = reading.list(getFilter(), question.typed("after"), PAGE + 1);
            names.prepare(lines.stream().map(AuditLine::entry).toList());
        }
        return lines;
    }

    public void verify() {
        verdict = verifying.verify();
    }

    public AuditFilter getFilter() {
        if (filter == null) {
            load();
        }
        return filter;
    }

    public List<AuditLine> getLines() {
        return isMore() ? found().subList(0, PAGE) : found();
    }

    public boolean isMore() {
        return found().size() > PAGE;
    }

    /** Where the next page begins. */
    public String getNext() {
        return isMore() ? found().get(PAGE - 1).place() : null;
    }

    public boolean isFirst() {
        return question.typed("after").isEmpty();
    }

    /** The filter as an address carries it, for the export. */
    public String getQuery() {
        return question.query(getFilter());
    }

    /** The verdict in words. */
    public String getFinding() {
        return verdict.sound()
                ? Texts.text(preferences.getLocale(), "audit.verify.sound", verdict.links())
                : Texts.text(
                        preferences.getLocale(),
                        "audit.fault." + verdict.fault(),
                        Objects.toString(verdict.seq(), "-"),
                        Objects.toString(verdict.entryId(), "-"));
    }

    /** Null until it was asked for. */
    public Verdict getVerdict() {
        return verdict;
    }
}
