package cn.minsheng.escalation;

import cn.minsheng.organization.Organization;
import cn.minsheng.shared.Texts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Locale;

/** What a level is called: 主办单位, 汨罗市专班, 岳阳市领导. */
@ApplicationScoped
public class LevelWords {

    @Inject private Organization organization;

    public String of(Level level, Locale locale) {
        var kind = Texts.text(locale, "escalation.level." + level.kind());
        return switch (level.kind()) {
            case UNIT, LETTER -> kind;
            case TASK_FORCE, LEADER ->
                    Texts.text(
                            locale,
                            "escalation.level.of",
                            organization.region(level.region()).getName(),
                            kind);
        };
    }
}
