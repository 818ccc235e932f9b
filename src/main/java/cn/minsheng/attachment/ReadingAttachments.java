package cn.minsheng.attachment;

import cn.minsheng.shared.Denied;
import cn.minsheng.shared.Does;
import cn.minsheng.shared.FileRead;
import cn.minsheng.shared.UseCase;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;

/** Reading a file of a case. Whoever may not read the case is told that there is no such file. */
@UseCase
public class ReadingAttachments {

    @Inject private Attachments attachments;
    @Inject @Any private Instance<AttachmentOwner> owners;
    @Inject private Event<FileRead> reads;
    @Inject private Event<Denied> refusals;

    /** The file with its content; that it was read goes on record. */
    @Does("attachment.read")
    public ReadFile read(long id) {
        Attachment file = attachments.find(id).orElseThrow(AttachmentError.NO_SUCH_FILE::refusal);
        if (!mayRead(file.getOwnerKey())) {
            refusals.fire(new Denied("attachment.read", "attachment:" + id));
            throw AttachmentError.NO_SUCH_FILE.refusal();
        }
        reads.fire(new FileRead(file.getOwnerKey(), id, file.getName(), file.getSha256()));
        return new ReadFile(file.getName(), file.getKind(), attachments.content(file));
    }

    private boolean mayRead(String ownerKey) {
        return owners.stream()
                .filter(owner -> ownerKey.startsWith(owner.prefix() + ":"))
                .anyMatch(owner -> owner.mayRead(ownerKey));
    }
}
