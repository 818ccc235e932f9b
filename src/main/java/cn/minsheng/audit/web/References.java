package cn.minsheng.audit.web;

import cn.minsheng.audit.Thing;
import java.util.Map;
import java.util.Optional;

/** Which attributes hold the id of another thing; the entity goes before when it matters. */
final class References {

    private static final Map<String, String> TYPES =
            Map.ofEntries(
                    Map.entry("region", "Region"),
                    Map.entry("regionCode", "Region"),
                    Map.entry("Region.parent", "Region"),
                    Map.entry("unit", "Unit"),
                    Map.entry("unitId", "Unit"),
                    Map.entry("leadUnitId", "Unit"),
                    Map.entry("Unit.parent", "Unit"),
                    Map.entry("person", "Person"),
                    Map.entry("personId", "Person"),
                    Map.entry("uploadedById", "Person"),
                    Map.entry("substitute", "Person"),
                    Map.entry("mentioned", "Person"),
                    Map.entry("named", "Person"),
                    Map.entry("StandIn.position", "Position"),
                    Map.entry("positionId", "Position"),
                    Map.entry("solverPositionId", "Position"),
                    Map.entry("responsible", "Position"),
                    Map.entry("problemId", "Problem"),
                    Map.entry("clockId", "CaseClock"),
                    Map.entry("breachId", "Breach"),
                    Map.entry("attachmentId", "Attachment"));

    private References() {}

    /** The thing whose id the value is; empty when it is none. */
    static Optional<Thing> of(String entity, String attribute, String value) {
        String type = TYPES.getOrDefault(entity + '.' + attribute, TYPES.get(attribute));
        return type == null ? Thing.ofKey(value) : Optional.of(new Thing(type, value));
    }
}
