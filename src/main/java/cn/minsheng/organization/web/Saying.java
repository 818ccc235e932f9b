package cn.minsheng.organization.web;

import cn.minsheng.shared.Texts;
import cn.minsheng.shared.web.Preferences;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.io.Serializable;
import org.omnifaces.util.Faces;
import org.omnifaces.util.Messages;

/** Says on the page that comes next what was done. */
@Dependent
class Saying implements Serializable {
    private static final long serialVersionUID = 1;

    @Inject private Preferences preferences;

    /** Goes to a page, whose address lacks the slash at its beginning, and says it there. */
    void at(String page, String key, Object... args) {
        Messages.addFlashGlobalInfo(Texts.text(preferences.getLocale(), key, args));
        Faces.redirect(page);
    }
}
