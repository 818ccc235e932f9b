package cn.minsheng.escalation;

import cn.minsheng.shared.DomainException;
import java.time.Clock;
import java.time.LocalDate;

/** What people write, checked: there, and not too long. */
final class Words {

    static final int SHORT = 200;
    static final int REASON = 2000;
    static final int LONG = 4000;

    private Words() {}

    static String reason(String text) {
        return required(text, REASON, EscalationError.PROBLEM_REASON_MISSING);
    }

    static String text(String text, int most) {
        return required(text, most, EscalationError.PROBLEM_TEXT_MISSING);
    }

    private static String required(String text, int most, EscalationError missing) {
        if (text == null || text.isBlank()) {
            throw new DomainException(missing);
        }
        return atMost(text.strip(), most);
    }

    static String atMost(String text, int most) {
        if (text.length() > most) {
            throw new DomainException(EscalationError.PROBLEM_TEXT_TOO_LONG, most);
        }
        return text;
    }

    /** A date that something shall be done by: today at the earliest. */
    static LocalDate completion(LocalDate date, Clock clock) {
        if (date == null
                || date.isBefore(LocalDate.now(clock.withZone(cn.minsheng.shared.Zone.CHINA)))) {
            throw new DomainException(EscalationError.PROBLEM_DATE_IN_PAST);
        }
        return date;
    }
}
