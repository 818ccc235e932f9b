package cn.minsheng.audit.web;

import cn.minsheng.audit.AuditEntry;
import cn.minsheng.audit.Names;
import cn.minsheng.audit.Thing;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Names of the things that a page or a sheet tells of, asked for once and many at a time. */
@RequestScoped
class ThingNames {

    @Inject private Names names;

    private final Map<Thing, Optional<String>> known = new HashMap<>();

    /** Asks for all that the entries are of, and all that their values refer to. */
    void prepare(Collection<AuditEntry> entries) {
        ask(entries.stream().flatMap(ThingNames::things));
    }

    /** Empty for what is gone or has no name. */
    Optional<String> of(Thing thing) {
        if (!known.containsKey(thing)) {
            ask(Stream.of(thing));
        }
        return known.get(thing);
    }

    private void ask(Stream<Thing> things) {
        var unknown = things.filter(thing -> !known.containsKey(thing)).distinct().toList();
        Map<Thing, String> found = names.of(unknown);
        unknown.forEach(thing -> known.put(thing, Optional.ofNullable(found.get(thing))));
    }

    private static Stream<Thing> things(AuditEntry entry) {
        Stream<Thing> told =
                ChangedValue.of(entry).stream()
                        .flatMap(ChangedValue::plain)
                        .flatMap(
                                value ->
                                        References.of(
                                                entry.objectType(), value.attribute(), value.text())
                                                .stream());
        return Stream.concat(Stream.of(object(entry)), told);
    }

    /** What the entry is of: what was refused is told by its key. */
    static Thing object(AuditEntry entry) {
        return Thing.ofKey(entry.objectId())
                .orElseGet(() -> new Thing(entry.objectType(), entry.objectId()));
    }
}
