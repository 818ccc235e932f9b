package cn.minsheng.inbox.web;

import cn.minsheng.inbox.CaseWork;
import cn.minsheng.inbox.InboxItem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Where the case of a task is shown, and under which keys its words stand. */
@Named
@ApplicationScoped
public class CaseLinks {

    @Inject @Any private Instance<CaseWork> works;

    public String page(String caseKey) {
        return work(caseKey).page();
    }

    public String id(String caseKey) {
        return caseKey.substring(caseKey.indexOf(':') + 1);
    }

    public String askKey(String caseKey, String taskKey) {
        return work(caseKey).feature() + ".ask." + taskKey;
    }

    /** Key of the level's word, without the region that stands behind it. */
    public String levelKey(InboxItem item) {
        return work(item.getCaseKey()).feature() + ".level." + item.getLevel().split(":")[0];
    }

    private CaseWork work(String caseKey) {
        var prefix = caseKey.substring(0, caseKey.indexOf(':'));
        return works.stream()
                .filter(work -> work.prefix().equals(prefix))
                .findFirst()
                .orElseThrow();
    }
}
