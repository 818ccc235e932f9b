package cn.minsheng.shared.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * How one browser wants to see pages. It is kept in cookies that look.js writes, so that it holds
 * before sign-in too and changing it loses nothing that was typed.
 */
@Named
@RequestScoped
public class Preferences {

    private static final String ALWAYS = "all";
    private static final String NEVER = "not all";

    @Inject private HttpServletRequest request;

    /** Chinese, unless English was chosen. */
    public Locale getLocale() {
        return isEnglish() ? Locale.ENGLISH : Locale.SIMPLIFIED_CHINESE;
    }

    /** Whether English was chosen. */
    public boolean isEnglish() {
        return "en".equals(cookie("minsheng-language", Set.of("en")));
    }

    /** {@code light}, {@code dark}, or {@code system} when nothing was chosen. */
    public String getTheme() {
        return cookie("minsheng-theme", Set.of("light", "dark"), "system");
    }

    /** For which media the light theme is. */
    public String getLightMedia() {
        return media("light");
    }

    /** For which media the dark theme is; paper is always light. */
    public String getDarkMedia() {
        return media("dark");
    }

    /** {@code folded} when the navigation was folded to icons, else {@code open}. */
    public String getNavigation() {
        return cookie("minsheng-navigation", Set.of("folded"), "open");
    }

    private String media(String theme) {
        String chosen = getTheme();
        boolean dark = theme.equals("dark");
        if (chosen.equals("system")) {
            return dark
                    ? "screen and (prefers-color-scheme: dark)"
                    : "print, (prefers-color-scheme: light)";
        }
        return chosen.equals(theme) ? dark ? "screen" : ALWAYS : dark ? NEVER : "print";
    }

    private String cookie(String name, Set<String> allowed) {
        return cookie(name, allowed, "");
    }

    private String cookie(String name, Set<String> allowed, String otherwise) {
        return Optional.ofNullable(request.getCookies()).stream()
                .flatMap(Arrays::stream)
                .filter(cookie -> cookie.getName().equals(name))
                .map(Cookie::getValue)
                .filter(allowed::contains)
                .findFirst()
                .orElse(otherwise);
    }
}
