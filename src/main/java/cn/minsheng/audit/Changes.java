package cn.minsheng.audit;

import jakarta.enterprise.inject.spi.CDI;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.hibernate.engine.spi.SessionImplementor;

/** The changes of one transaction, written before it commits, in one statement. */
final class Changes {

    private final Map<String, Change> all = new LinkedHashMap<>();

    Change of(String type, Object id) {
        return all.computeIfAbsent(type + ' ' + id, key -> new Change(type, String.valueOf(id)));
    }

    void write(SessionImplementor session) {
        List<Deed> deeds =
                all.values().stream().map(Change::deed).filter(Objects::nonNull).toList();
        all.clear();
        if (!deeds.isEmpty()) {
            Who who = CDI.current().select(Who.Asked.class).get().now();
            session.doWork(connection -> AuditRows.insert(connection, who, deeds));
        }
    }
}
