package cn.minsheng.attachment;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import org.hibernate.annotations.Immutable;

/** The bytes of an {@link Attachment}, in a table of their own. */
@Entity
@Immutable
public class AttachmentContent {

    @Id private Long attachmentId;

    private byte[] bytes;

    protected AttachmentContent() {}

    AttachmentContent(Attachment of, byte[] bytes) {
        this.attachmentId = of.getId();
        this.bytes = bytes;
    }

    byte[] bytes() {
        return bytes;
    }
}
