package cn.minsheng.process;

import java.util.Map;

/**
 * What a process may hold: plain values, so that no class of ours is ever written into the engine's
 * tables.
 */
final class Routing {

    private Routing() {}

    static Map<String, Object> checked(Map<String, Object> routing) {
        routing.forEach(
                (name, value) -> {
                    if (value != null
                            && !(value instanceof String
                                    || value instanceof Number
                                    || value instanceof Boolean)) {
                        throw new IllegalArgumentException(
                                name + " is a " + value.getClass() + "; only plain values route");
                    }
                });
        return routing;
    }
}
