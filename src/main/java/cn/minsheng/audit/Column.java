package cn.minsheng.audit;

import cn.minsheng.shared.NotAudited;
import cn.minsheng.shared.Secret;
import java.lang.annotation.Annotation;
import java.lang.reflect.Field;
import java.util.regex.Pattern;

/** How an attribute is put on record: by its value, masked, or not at all. */
enum Column {
    OPEN,
    MASKED,
    LEFT_OUT;

    static final String MASK = "***";

    /** In case somebody forgets the annotation. */
    private static final Pattern CREDENTIAL =
            Pattern.compile("(?i).*(password|passwd|secret|credential|token|privatekey).*");

    static Column of(Class<?> owner, String attribute) {
        Field field = field(owner, attribute);
        if (has(field, NotAudited.class)) {
            return LEFT_OUT;
        }
        return has(field, Secret.class) || CREDENTIAL.matcher(attribute).matches() ? MASKED : OPEN;
    }

    private static boolean has(Field field, Class<? extends Annotation> annotation) {
        return field != null && field.isAnnotationPresent(annotation);
    }

    private static Field field(Class<?> owner, String attribute) {
        for (Class<?> type = owner; type != null; type = type.getSuperclass()) {
            for (Field field : type.getDeclaredFields()) {
                if (field.getName().equals(attribute)) {
                    return field;
                }
            }
        }
        return null;
    }
}
