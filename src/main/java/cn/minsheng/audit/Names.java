package cn.minsheng.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What things on record are called now; what is gone, or has no name, is not among the answers. */
@ApplicationScoped
@Transactional
public class Names {

    private static final String NUMBER = "\\d{1,18}";

    @PersistenceContext private EntityManager em;
    @Inject @Any private Instance<Naming> namings;

    /** One statement for each kind of thing. */
    public Map<Thing, String> of(Collection<Thing> things) {
        Map<String, Set<String>> byType =
                things.stream()
                        .collect(
                                Collectors.groupingBy(
                                        Thing::type,
                                        Collectors.mapping(Thing::id, Collectors.toSet())));
        Map<Thing, String> names = new HashMap<>();
        namings.stream()
                .filter(naming -> byType.containsKey(naming.entity()))
                .forEach(naming -> names.putAll(named(naming, byType.get(naming.entity()))));
        return names;
    }

    /** All that are called exactly so; nothing is called nothing. */
    List<Thing> called(String name) {
        return name == null || name.isBlank()
                ? List.of()
                : namings.stream().flatMap(naming -> called(naming, name.strip())).toList();
    }

    private Stream<Thing> called(Naming naming, String name) {
        return em.createQuery(naming.calledSo(), Object.class)
                .setParameter("name", name)
                .getResultStream()
                .map(id -> new Thing(naming.entity(), id.toString()));
    }

    private Map<Thing, String> named(Naming naming, Set<String> texts) {
        List<?> ids = ids(naming.entity(), texts);
        if (ids.isEmpty()) {
            return Map.of();
        }
        return em.createQuery(naming.namesOf(), Object[].class)
                .setParameter("ids", ids)
                .getResultStream()
                .filter(row -> row[1] != null)
                .collect(
                        Collectors.toMap(
                                row -> new Thing(naming.entity(), row[0].toString()),
                                row -> Objects.toString(row[1])));
    }

    private List<?> ids(String entity, Set<String> texts) {
        Class<?> type =
                em.getMetamodel().getEntities().stream()
                        .filter(one -> one.getName().equals(entity))
                        .findFirst()
                        .orElseThrow()
                        .getIdType()
                        .getJavaType();
        return type == String.class
                ? List.copyOf(texts)
                : texts.stream().filter(id -> id.matches(NUMBER)).map(Long::valueOf).toList();
    }
}
