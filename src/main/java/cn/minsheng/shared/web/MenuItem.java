package cn.minsheng.shared.web;

import java.util.List;

/**
 * One line of the navigation. A feature produces its own with a static field:
 *
 * <pre>
 * &#64;Dependent
 * class EscalationMenu {
 *     &#64;Produces static final MenuItem PROBLEMS =
 *             MenuItem.main(30, "escalation.menu.problems", "pi-flag", "/escalation/problems.xhtml");
 * }
 * </pre>
 *
 * <p>Order: 首页 10, 待办 20, 问题 30, 台账 40, 报送 50, 整改 60, 督办 70, 红黄绿榜 80, 专报 90, 流程 100, then 系统.
 *
 * @param section key of the heading under which it stands; empty for none
 * @param key key of its text
 * @param icon a PrimeIcon
 * @param page view id of the page, by which it is decided who sees it
 * @param further view ids of pages that are reached through it
 */
public record MenuItem(
        int order, String section, String key, String icon, String page, List<String> further) {

    /** A line of the first level. */
    public static MenuItem main(int order, String key, String icon, String page) {
        return new MenuItem(order, "", key, icon, page, List.of());
    }

    /** A line under 系统, for administrators and auditors. */
    public static MenuItem system(
            int order, String key, String icon, String page, String... further) {
        return new MenuItem(order, "shared.menu.system", key, icon, page, List.of(further));
    }

    boolean leadsTo(String viewId) {
        return page.equals(viewId) || further.contains(viewId);
    }

    boolean isBeside(String viewId) {
        String folder = page.substring(0, page.lastIndexOf('/') + 1);
        return folder.length() > 1 && viewId.startsWith(folder);
    }
}
