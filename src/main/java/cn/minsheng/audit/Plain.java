package cn.minsheng.audit;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.hibernate.engine.spi.SharedSessionContractImplementor;
import org.hibernate.proxy.HibernateProxy;
import org.hibernate.type.ComponentType;
import org.hibernate.type.Type;

/**
 * Values of attributes as numbers, truth values, texts, lists and maps: an entity is its id, an
 * embeddable the map of its attributes.
 */
final class Plain {

    private static final int LONGEST_BYTES = 64;

    private Plain() {}

    static Object of(Type type, Object value, SharedSessionContractImplementor session) {
        if (value == null) {
            return null;
        }
        if (type.isEntityType()) {
            return id(value, session);
        }
        return type instanceof ComponentType parts ? map(parts, value, session) : basic(value);
    }

    private static Object basic(Object value) {
        return switch (value) {
            case Number number -> number;
            case Boolean truth -> truth;
            case byte[] bytes -> hex(bytes);
            case Object[] array -> Arrays.stream(array).map(Plain::element).toList();
            default -> value.toString();
        };
    }

    private static Object element(Object value) {
        return value == null ? null : basic(value);
    }

    private static String hex(byte[] bytes) {
        return bytes.length <= LONGEST_BYTES
                ? HexFormat.of().formatHex(bytes)
                : bytes.length + " bytes";
    }

    /** A collection's elements, or those of the snapshot of one; sets in an order of their own. */
    static Object elements(Type type, Object value, SharedSessionContractImplementor session) {
        List<Object> all = new ArrayList<>();
        // Sets keep their snapshot as a map.
        Object of = value instanceof Map<?, ?> set ? set.keySet() : value;
        if (of instanceof Collection<?> elements) {
            elements.forEach(element -> all.add(of(type, element, session)));
        }
        return value instanceof List ? all : sorted(all);
    }

    private static List<Object> sorted(List<Object> all) {
        all.sort(Comparator.comparing(String::valueOf));
        return all;
    }

    private static Object id(Object entity, SharedSessionContractImplementor session) {
        Object id =
                entity instanceof HibernateProxy proxy
                        ? proxy.getHibernateLazyInitializer().getIdentifier()
                        : session.getEntityPersister(null, entity).getIdentifier(entity, session);
        return id instanceof Number ? id : String.valueOf(id);
    }

    private static Map<String, Object> map(
            ComponentType type, Object value, SharedSessionContractImplementor session) {
        String[] names = type.getPropertyNames();
        Object[] values = type.getPropertyValues(value);
        Map<String, Object> map = new TreeMap<>();
        for (int i = 0; i < names.length; i++) {
            switch (Column.of(type.getReturnedClass(), names[i])) {
                case OPEN -> map.put(names[i], of(type.getSubtypes()[i], values[i], session));
                case MASKED -> map.put(names[i], values[i] == null ? null : Column.MASK);
                case LEFT_OUT -> {}
            }
        }
        return map;
    }
}
