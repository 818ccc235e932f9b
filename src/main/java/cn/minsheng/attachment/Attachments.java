package cn.minsheng.attachment;

import cn.minsheng.shared.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

/** The files of cases. Who may add or read is the feature's to say. */
@ApplicationScoped
public class Attachments {

    @PersistenceContext private EntityManager em;
    @Inject private CheckingFiles checking;
    @Inject private AttachmentLimits limits;
    @Inject private Caller caller;
    @Inject private Clock clock;

    /**
     * Adds a file in the caller's transaction.
     *
     * @param ownerKey as {@code problem:12}
     * @param name as the browser gave it, folders and all
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public Attachment add(String ownerKey, String name, InputStream content) {
        try {
            // One byte more than allowed tells that there is more.
            return add(ownerKey, name, content.readNBytes((int) limits.bytes() + 1));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The same for bytes at hand. */
    @Transactional(Transactional.TxType.MANDATORY)
    public Attachment add(String ownerKey, String typed, byte[] content) {
        String name = FileName.clean(typed);
        FileKind kind = checking.check(name, content);
        if (count(ownerKey) >= limits.files()) {
            throw AttachmentError.FILES_TOO_MANY.refusal(limits.files());
        }
        Attachment added =
                new Attachment(
                                ownerKey,
                                name,
                                kind,
                                content.length,
                                sha256(content),
                                clock.instant().truncatedTo(ChronoUnit.MICROS))
                        .by(caller);
        em.persist(added);
        em.persist(new AttachmentContent(added, content));
        return added;
    }

    /** Adds all of them or, when one is refused, none. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void add(String ownerKey, List<Upload> files) {
        files.forEach(file -> add(ownerKey, file.name(), file.content()));
    }

    /** The files of a case, first the first. */
    @Transactional
    public List<Attachment> of(String ownerKey) {
        return em.createQuery(
                        "select a from Attachment a where a.ownerKey = :owner order by a.at, a.id",
                        Attachment.class)
                .setParameter("owner", ownerKey)
                .getResultList();
    }

    Optional<Attachment> find(long id) {
        return Optional.ofNullable(em.find(Attachment.class, id));
    }

    byte[] content(Attachment of) {
        return em.find(AttachmentContent.class, of.getId()).bytes();
    }

    private long count(String ownerKey) {
        return em.createQuery(
                        "select count(a) from Attachment a where a.ownerKey = :owner", Long.class)
                .setParameter("owner", ownerKey)
                .getSingleResult();
    }

    private static String sha256(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
