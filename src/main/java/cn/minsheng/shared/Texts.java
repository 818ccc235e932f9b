package cn.minsheng.shared;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.Collections;
import java.util.Enumeration;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.ResourceBundle;
import java.util.Set;

/**
 * All texts as one bundle, {@code text} in pages, out of one file for each feature: {@code
 * /i18n/<feature>.properties} in Chinese, {@code /i18n/<feature>_en.properties} in English, both
 * UTF-8. What English lacks is said in Chinese.
 */
public class Texts extends ResourceBundle {

    private static final List<String> FEATURES =
            List.of(
                    "shared",
                    "organization",
                    "calendar",
                    "security",
                    "audit",
                    "attachment",
                    "signature",
                    "numbering",
                    "document",
                    "process",
                    "notification",
                    "clock",
                    "inbox",
                    "escalation",
                    "programme",
                    "progress",
                    "recalibration",
                    "scoring",
                    "rectification",
                    "instruction",
                    "board",
                    "commendation",
                    "briefing");

    private final Map<String, String> texts;

    /** The Chinese texts. */
    public Texts() {
        this("");
    }

    Texts(String suffix) {
        texts = new HashMap<>();
        for (String feature : FEATURES) {
            Properties file = read("/i18n/" + feature + suffix + ".properties");
            for (String key : file.stringPropertyNames()) {
                if (texts.put(key, file.getProperty(key)) != null) {
                    throw new IllegalStateException(
                            "Text " + key + " of " + feature + " is another feature's too");
                }
            }
        }
    }

    /**
     * The text of a key with its places filled in, or the key itself when nobody wrote the text.
     */
    public static String text(Locale locale, String key, Object... args) {
        ResourceBundle bundle =
                getBundle(Texts.class.getName(), locale, Texts.class.getClassLoader());
        if (!bundle.containsKey(key)) {
            return key;
        }
        String text = bundle.getString(key);
        return args.length == 0 ? text : new MessageFormat(text, locale).format(args);
    }

    @Override
    protected Object handleGetObject(String key) {
        return texts.get(key);
    }

    @Override
    protected Set<String> handleKeySet() {
        return texts.keySet();
    }

    @Override
    public Enumeration<String> getKeys() {
        return Collections.enumeration(keySet());
    }

    private static Properties read(String file) {
        Properties properties = new Properties();
        try (InputStream in = Texts.class.getResourceAsStream(file)) {
            if (in != null) {
                properties.load(new InputStreamReader(in, StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(file, e);
        }
        return properties;
    }
}
