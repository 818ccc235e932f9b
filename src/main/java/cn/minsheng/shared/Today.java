package cn.minsheng.shared;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;

/** Today's date for pages. */
@Named
@RequestScoped
public class Today {

    @Inject private Clock clock;

    /** The date in Shanghai. */
    public LocalDate getDate() {
        return LocalDate.now(clock);
    }
}
