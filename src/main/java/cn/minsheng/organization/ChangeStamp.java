package cn.minsheng.organization;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.persistence.PrePersist;
import jakarta.persistence.PreUpdate;

/** Notes on every write who changed what is {@link Kept}. */
public class ChangeStamp {
    @PrePersist
    @PreUpdate
    void stamp(Kept kept) {
        Editor editor = CDI.current().select(Editor.class).get();
        kept.stamp(editor.now(), editor.name());
    }
}
