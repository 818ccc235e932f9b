package cn.minsheng.escalation;

import cn.minsheng.shared.DomainException;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/**
 * A problem's time at one level: what was brought in and used up there. At the next level all of it
 * begins anew.
 */
@Embeddable
public class Stay {

    @Enumerated(EnumType.STRING)
    private LevelKind level;

    @Column(name = "level_region")
    private String region;

    @Enumerated(EnumType.STRING)
    private Stage broughtIn = Stage.STAFF;

    private int rejections;
    private boolean asked;

    protected Stay() {}

    Stay(Level at) {
        level = at.kind();
        region = at.region();
    }

    void bringIn(Stage stage) {
        broughtIn = broughtIn.atLeast(stage);
    }

    void beginWithStaff() {
        broughtIn = Stage.STAFF;
    }

    /** One question a level may ask the raiser. */
    void ask() {
        if (asked) {
            throw new DomainException(EscalationError.PROBLEM_QUESTION_USED);
        }
        asked = true;
    }

    /** Whether it was the first rejection at this level. */
    boolean reject() {
        rejections++;
        return rejections == 1;
    }

    Level at() {
        return new Level(level, region);
    }

    Stage getBroughtIn() {
        return broughtIn;
    }

    public boolean isAsked() {
        return asked;
    }
}
