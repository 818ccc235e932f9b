package cn.minsheng.shared.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** The navigation: what the features offer, less what one may not open. */
@Named
@RequestScoped
public class Menu {

    @Inject @Any private Instance<MenuItem> offered;
    @Inject private Instance<PageAccess> access;

    private List<MenuItem> items;

    /** The lines of the first level, in order. */
    public List<MenuItem> getMain() {
        return items().filter(item -> item.section().isEmpty()).toList();
    }

    /** The headings below them, in order. */
    public List<String> getSections() {
        return items().map(MenuItem::section).filter(key -> !key.isEmpty()).distinct().toList();
    }

    /** The lines under a heading. */
    public List<MenuItem> of(String section) {
        return items().filter(item -> item.section().equals(section)).toList();
    }

    /**
     * Whether the page now shown is this line's: one that it leads to, or one beside its page that
     * none leads to.
     */
    public boolean current(MenuItem item) {
        String view = FacesContext.getCurrentInstance().getViewRoot().getViewId();
        return item.leadsTo(view)
                || item.isBeside(view)
                        && items().noneMatch(other -> other.leadsTo(view))
                        && items().filter(other -> other.isBeside(view)).findFirst().get() == item;
    }

    /** Whether there is such a page and one may open it. */
    public boolean opens(String page) {
        FacesContext faces = FacesContext.getCurrentInstance();
        return faces.getApplication().getViewHandler().deriveViewId(faces, page) != null
                && may(page);
    }

    private Stream<MenuItem> items() {
        if (items == null) {
            items =
                    offered.stream()
                            .filter(item -> may(item.page()))
                            .sorted(Comparator.comparingInt(MenuItem::order))
                            .toList();
        }
        return items.stream();
    }

    private boolean may(String page) {
        return access.stream().allMatch(rule -> rule.mayOpen(page));
    }
}
