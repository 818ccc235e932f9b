package cn.minsheng.inbox.web;

import cn.minsheng.inbox.InboxItem;
import cn.minsheng.inbox.MyTasks;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.util.List;

/** The home page's part on tasks: how many wait, how many are overdue, and the first few. */
@Named
@RequestScoped
public class TasksAtHome {

    private static final int MOST = 200;
    private static final int FIRST = 6;

    @Inject private MyTasks tasks;

    @Inject private Clock clock;

    private List<InboxItem> mine;

    private List<InboxItem> mine() {
        if (mine == null) {
            mine = tasks.mine(MOST);
        }
        return mine;
    }

    public List<InboxItem> getFirst() {
        return mine().stream().limit(FIRST).toList();
    }

    public int getCount() {
        return mine().size();
    }

    public long getOverdue() {
        return mine().stream()
                .filter(task -> task.getPausedAt() == null && task.getDueAt() != null)
                .filter(task -> task.getDueAt().isBefore(clock.instant()))
                .count();
    }
}
