package cn.minsheng.organization;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.time.Instant;
import java.util.List;

/** A name or title as it was until an instant. */
@Embeddable
public class FormerText implements Serializable {
    private static final long serialVersionUID = 1;

    @Column(nullable = false, length = 100)
    private String text;

    @Column(nullable = false)
    private Instant until;

    protected FormerText() {}

    FormerText(String text, Instant until) {
        this.text = text;
        this.until = until;
    }

    /** The text that held at an instant: the first one that had not ended by then, or today's. */
    static String at(Instant at, List<FormerText> former, String now) {
        return former.stream()
                .filter(f -> at.isBefore(f.until))
                .map(FormerText::getText)
                .findFirst()
                .orElse(now);
    }

    public String getText() {
        return text;
    }

    public Instant getUntil() {
        return until;
    }
}
