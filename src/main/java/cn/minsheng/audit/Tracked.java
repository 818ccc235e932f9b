package cn.minsheng.audit;

import cn.minsheng.shared.NotAudited;
import java.util.stream.IntStream;
import org.hibernate.engine.spi.SharedSessionContractImplementor;
import org.hibernate.persister.entity.EntityPersister;
import org.hibernate.type.Type;

/** Which attributes of an entity are put on record, and how. */
final class Tracked {

    private final String name;
    private final String[] attributes;
    private final Type[] types;
    private final Column[] columns;

    private Tracked(EntityPersister persister) {
        name = persister.getMappedClass().getSimpleName();
        attributes = persister.getPropertyNames();
        types = persister.getPropertyTypes();
        columns =
                IntStream.range(0, attributes.length)
                        .mapToObj(i -> column(persister, i))
                        .toArray(Column[]::new);
    }

    /** Null when nothing of the entity is. */
    static Tracked of(EntityPersister persister) {
        return persister.getMappedClass().isAnnotationPresent(NotAudited.class)
                ? null
                : new Tracked(persister);
    }

    String name() {
        return name;
    }

    /** Whether the collection of that name is put on record. */
    boolean hasCollection(String attribute) {
        return IntStream.range(0, attributes.length)
                .anyMatch(i -> attributes[i].equals(attribute) && columns[i] == Column.OPEN);
    }

    private static Column column(EntityPersister persister, int i) {
        // The version says nothing that the other columns don't.
        return persister.isVersioned() && persister.getVersionProperty() == i
                ? Column.LEFT_OUT
                : Column.of(persister.getMappedClass(), persister.getPropertyNames()[i]);
    }

    /** Collections come by events of their own. */
    private boolean isShown(int i) {
        return columns[i] != Column.LEFT_OUT && !types[i].isCollectionType();
    }

    void before(Change change, Object[] state, SharedSessionContractImplementor session) {
        for (int i = 0; i < state.length; i++) {
            if (isShown(i)) {
                change.from(attributes[i], value(i, state[i], session));
            }
        }
    }

    void after(Change change, Object[] state, SharedSessionContractImplementor session) {
        for (int i = 0; i < state.length; i++) {
            if (isShown(i)) {
                change.to(attributes[i], value(i, state[i], session));
            }
        }
    }

    void between(
            Change change, Object[] old, Object[] state, SharedSessionContractImplementor session) {
        for (int i = 0; i < state.length; i++) {
            if (!isShown(i) || old != null && types[i].isEqual(old[i], state[i])) {
                continue;
            }
            if (columns[i] == Column.MASKED) {
                change.masked(attributes[i]);
            } else {
                change.from(attributes[i], old == null ? null : value(i, old[i], session));
                change.to(attributes[i], value(i, state[i], session));
            }
        }
    }

    private Object value(int i, Object value, SharedSessionContractImplementor session) {
        return value != null && columns[i] == Column.MASKED
                ? Column.MASK
                : Plain.of(types[i], value, session);
    }
}
