package cn.minsheng.audit;

/**
 * What the entities of a kind are called where people read of them. A feature produces one for each
 * of its kinds with a static field, as it does its {@code MenuItem}s.
 *
 * @param entity name of the entity, which is {@code e} in the other two
 * @param join what of JPQL is needed for the name; may be empty
 * @param name JPQL expression of the name
 */
public record Naming(String entity, String join, String name) {

    /** Called by one of its own attributes, or by one of what it is part of. */
    public static Naming of(String entity, String name) {
        return new Naming(entity, "", name);
    }

    String namesOf() {
        return "select id(e), " + name + from() + "id(e) in :ids";
    }

    String calledSo() {
        return "select id(e)" + from() + name + " = :name";
    }

    private String from() {
        return " from " + entity + " e " + join + " where ";
    }
}
