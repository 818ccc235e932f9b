package cn.minsheng.attachment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** How much may be added, out of the configuration. */
@ApplicationScoped
public class AttachmentLimits {
    private int megabytes;
    private int files;

    protected AttachmentLimits() {}

    @Inject
    AttachmentLimits(
            @ConfigProperty(name = "attachment.megabytes") int megabytes,
            @ConfigProperty(name = "attachment.files") int files) {
        this.megabytes = megabytes;
        this.files = files;
    }

    /** The size of one file. */
    public int megabytes() {
        return megabytes;
    }

    long bytes() {
        return (long) megabytes << 20;
    }

    /** How many files one case has at most. */
    public int files() {
        return files;
    }
}
