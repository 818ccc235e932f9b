package cn.minsheng.audit.web;

import cn.minsheng.audit.AuditEntry;
import cn.minsheng.shared.Texts;
import cn.minsheng.shared.Zone;
import cn.minsheng.shared.web.Preferences;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.ResourceBundle;

/** Actions, kinds of objects and their attributes in words; those without words as they are. */
@Named
@RequestScoped
public class AuditWords {

    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss").withZone(Zone.CHINA);

    @Inject private Preferences preferences;

    /** To the second, with the year: what an auditor compares with other records. */
    public String time(Instant at) {
        return TIME.format(at);
    }

    /** The person, or whoever else acted. */
    public String who(AuditEntry entry) {
        if (entry.person() != null) {
            return entry.person();
        }
        return text(entry.address() == null ? "audit.system" : "audit.nobody");
    }

    public String action(String action) {
        return word("audit.action.", action);
    }

    public String object(String type) {
        return word("audit.object.", type);
    }

    public String attribute(String name) {
        return word("audit.attribute.", name);
    }

    /** What can be chosen from. */
    public List<String> getActions() {
        return under("audit.action.");
    }

    /** What can be chosen from. */
    public List<String> getObjects() {
        return under("audit.object.");
    }

    String text(String key) {
        return Texts.text(preferences.getLocale(), key);
    }

    private String word(String prefix, String value) {
        String key = prefix + value;
        String word = text(key);
        return word.equals(key) ? value : word;
    }

    private static List<String> under(String prefix) {
        ResourceBundle texts = new Texts();
        return texts.keySet().stream()
                .filter(key -> key.startsWith(prefix))
                .map(key -> key.substring(prefix.length()))
                .sorted()
                .toList();
    }
}
