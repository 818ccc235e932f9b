package cn.minsheng.audit;

import cn.minsheng.shared.Denied;
import cn.minsheng.shared.SignInEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

/** Puts on record who signs in and out, or tries to, and who is refused what. */
@ApplicationScoped
class Overhearing {

    private static final int LONGEST = 200;

    @Inject private Audit audit;

    void refused(@Observes Denied refusal) {
        audit.recordApart("DENIED", cut(refusal.action(), 100), cut(refusal.key(), LONGEST));
    }

    void signedIn(@Observes SignInEvent event) {
        String action =
                switch (event.kind()) {
                    case SIGNED_IN -> "SIGNED_IN";
                    case FAILED -> "SIGN_IN_FAILED";
                    case HELD_BACK -> "SIGN_IN_HELD_BACK";
                    case SIGNED_OUT -> "SIGNED_OUT";
                };
        audit.recordApart(action, "Account", cut(event.login(), LONGEST));
    }

    /** What was typed may be anything; the database takes no zero character. */
    private static String cut(String text, int longest) {
        String clean = text.replace("\0", "");
        return clean.length() <= longest ? clean : clean.substring(0, longest);
    }
}
