package cn.minsheng.shared.web;

/** Who may open a page; answered by security. */
public interface PageAccess {

    /** Whether whoever asks may open the page with this view id. */
    boolean mayOpen(String page);
}
