package cn.minsheng.inbox.web;

import cn.minsheng.inbox.DoneItem;
import cn.minsheng.inbox.InboxItem;
import cn.minsheng.inbox.MyTasks;
import cn.minsheng.inbox.TakingTasks;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Faces;
import org.omnifaces.util.Messages;

/** The inbox: everybody's first page. Which tab is shown is in the address. */
@Named
@RequestScoped
public class InboxPage {

    private static final int MOST = 200;

    /** The tabs. */
    public enum Tab {
        MINE,
        UNIT,
        DONE
    }

    @Inject @Param private Tab tab;

    @Inject private MyTasks myTasks;

    @Inject private TakingTasks taking;

    private List<InboxItem> items = List.of();
    private List<DoneItem> done = List.of();

    @PostConstruct
    void load() {
        tab = tab == null ? Tab.MINE : tab;
        switch (tab) {
            case MINE -> items = myTasks.mine(MOST);
            case UNIT -> items = myTasks.ofMyUnits(MOST);
            case DONE -> done = myTasks.done(MOST);
        }
    }

    public void take(String taskId) {
        taking.take(taskId);
        Messages.addFlashGlobalInfo(Faces.getBundleString("inbox.said.taken"));
        Faces.redirect("inbox/inbox.xhtml?tab=%s", tab.name());
    }

    public Tab getTab() {
        return tab;
    }

    public Tab[] getTabs() {
        return Tab.values();
    }

    public List<InboxItem> getItems() {
        return items;
    }

    public List<DoneItem> getDone() {
        return done;
    }

    /** Whether the list was cut off. */
    public boolean isFull() {
        return items.size() == MOST || done.size() == MOST;
    }

    public int getMost() {
        return MOST;
    }
}
