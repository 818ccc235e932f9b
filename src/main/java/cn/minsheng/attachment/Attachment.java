package cn.minsheng.attachment;

import cn.minsheng.shared.Caller;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import java.time.Instant;
import org.hibernate.annotations.Immutable;

/** A file of a case, without its content. It is written once and never changed. */
@Entity
@Immutable
public class Attachment {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "attachment_seq")
    @SequenceGenerator(name = "attachment_seq", sequenceName = "attachment_seq")
    private Long id;

    private String ownerKey;
    private String name;

    @Enumerated(EnumType.STRING)
    private FileKind kind;

    private int size;
    private String sha256;
    private Long uploadedById;
    private String uploadedBy;
    private String uploadedAs;
    private Instant at;

    protected Attachment() {}

    Attachment(String ownerKey, String name, FileKind kind, int size, String sha256, Instant at) {
        this.ownerKey = ownerKey;
        this.name = name;
        this.kind = kind;
        this.size = size;
        this.sha256 = sha256;
        this.at = at;
    }

    /** Name and position stay as they are now, whatever becomes of the person. */
    Attachment by(Caller caller) {
        uploadedById = caller.personId();
        uploadedBy = caller.name();
        uploadedAs = caller.position();
        return this;
    }

    public Long getId() {
        return id;
    }

    /** What it belongs to, as {@code problem:12}. */
    public String getOwnerKey() {
        return ownerKey;
    }

    public String getName() {
        return name;
    }

    public FileKind getKind() {
        return kind;
    }

    /** Bytes. */
    public int getSize() {
        return size;
    }

    /** Of the content, in lower case hexadecimal. */
    public String getSha256() {
        return sha256;
    }

    /** Null when the system added it. */
    public String getUploadedBy() {
        return uploadedBy;
    }

    /** Unit and title as they were. */
    public String getUploadedAs() {
        return uploadedAs;
    }

    public Instant getAt() {
        return at;
    }
}
