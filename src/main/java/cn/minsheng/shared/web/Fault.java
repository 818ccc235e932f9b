package cn.minsheng.shared.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.UUID;
import org.omnifaces.exceptionhandler.FullAjaxExceptionHandler;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What nobody expected, by a number that is shown and by which it is found in the log. */
@Named
@RequestScoped
public class Fault {

    private static final Logger LOG = LoggerFactory.getLogger(Fault.class);

    /** Enough to find it in the log, and short enough to be told by telephone. */
    private static final int LENGTH = 8;

    @Inject private HttpServletRequest request;

    private String number;

    /** Faults of pages are in the log already; those before or beside them are put there now. */
    public String getNumber() {
        if (number == null) {
            Object known = request.getAttribute(FullAjaxExceptionHandler.EXCEPTION_UUID);
            number = (known == null ? logged() : known.toString()).substring(0, LENGTH);
        }
        return number;
    }

    private String logged() {
        String made = UUID.randomUUID().toString();
        LOG.error(
                "[{}] {} {}",
                made,
                request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE),
                request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI),
                (Throwable) request.getAttribute(RequestDispatcher.ERROR_EXCEPTION));
        return made;
    }
}
