package cn.minsheng.audit.web;

import cn.minsheng.audit.AuditLine;
import cn.minsheng.audit.ReadingAudit;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.omnifaces.cdi.Param;

/** One entry with what changed. */
@Named
@RequestScoped
public class AuditEntryPage {

    @Inject @Param private Long id;
    @Inject private ReadingAudit reading;
    @Inject private ThingNames names;

    private AuditLine line;

    @PostConstruct
    void load() {
        line = id == null ? null : reading.entry(id).orElse(null);
        if (line != null) {
            names.prepare(List.of(line.entry()));
        }
    }

    /** Null when there is none. */
    public AuditLine getLine() {
        return line;
    }

    public List<ChangedValue> getValues() {
        return ChangedValue.of(line.entry());
    }
}
