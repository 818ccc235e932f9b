package cn.minsheng.audit;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Iterator;
import java.util.Map;

/** Writes what {@link Plain} makes. */
final class Json {

    private Json() {}

    /** Null for nothing. */
    static String of(Object value) {
        return value == null ? null : write(new StringBuilder(), value).toString();
    }

    private static StringBuilder write(StringBuilder out, Object value) {
        return switch (value) {
            case null -> out.append("null");
            case Boolean truth -> out.append(truth);
            case Integer number -> out.append(number);
            case Long number -> out.append(number);
            case Short number -> out.append(number);
            case BigInteger number -> out.append(number);
            case BigDecimal number -> out.append(number.toPlainString());
            case Map<?, ?> map -> object(out, map);
            case Iterable<?> list -> array(out, list);
            default -> text(out, value.toString());
        };
    }

    private static StringBuilder object(StringBuilder out, Map<?, ?> map) {
        out.append('{');
        String comma = "";
        for (Map.Entry<?, ?> entry : map.entrySet()) {
            text(out.append(comma), entry.getKey().toString()).append(':');
            write(out, entry.getValue());
            comma = ",";
        }
        return out.append('}');
    }

    private static StringBuilder array(StringBuilder out, Iterable<?> list) {
        out.append('[');
        for (Iterator<?> it = list.iterator(); it.hasNext(); ) {
            write(out, it.next());
            if (it.hasNext()) {
                out.append(',');
            }
        }
        return out.append(']');
    }

    private static StringBuilder text(StringBuilder out, String text) {
        out.append('"');
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '"' || c == '\\') {
                out.append('\\').append(c);
            } else if (c < ' ') {
                out.append(String.format("\\u%04x", (int) c));
            } else {
                out.append(c);
            }
        }
        return out.append('"');
    }
}
