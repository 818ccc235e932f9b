package cn.minsheng.inbox.web;

import cn.minsheng.inbox.CaseWork;
import cn.minsheng.inbox.InboxItem;
import cn.minsheng.shared.web.Preferences;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Where the case of a task is shown, and what its words are. */
@Named
@ApplicationScoped
public class CaseLinks {

    @Inject @Any private Instance<CaseWork> works;

    @Inject private Preferences preferences;

    public String page(String caseKey) {
        return work(caseKey).page();
    }

    public String id(String caseKey) {
        return caseKey.substring(caseKey.indexOf(':') + 1);
    }

    public String askKey(String caseKey, String taskKey) {
        return work(caseKey).feature() + ".ask." + taskKey;
    }

    public String level(InboxItem item) {
        return work(item.getCaseKey()).levelWords(item.getLevel(), preferences.getLocale());
    }

    private CaseWork work(String caseKey) {
        var prefix = caseKey.substring(0, caseKey.indexOf(':'));
        return works.stream()
                .filter(work -> work.prefix().equals(prefix))
                .findFirst()
                .orElseThrow();
    }
}
