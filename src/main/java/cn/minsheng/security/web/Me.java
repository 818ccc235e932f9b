package cn.minsheng.security.web;

import cn.minsheng.organization.Person;
import cn.minsheng.organization.Position;
import cn.minsheng.security.CurrentUser;
import cn.minsheng.security.Sessions;
import cn.minsheng.security.SigningIn;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.omnifaces.util.Faces;

/** Who I am and as what, in the corner of every page. */
@Named
@RequestScoped
public class Me {

    @Inject private CurrentUser user;
    @Inject private Sessions sessions;
    @Inject private SigningIn signingIn;

    /** Empty when not signed in. */
    public String getName() {
        return user.find().map(Person::getName).orElse("");
    }

    /** Unit and title of the position acted in; empty when there is none. */
    public String getAs() {
        String position = user.position();
        return position == null ? "" : position;
    }

    /** What can be chosen to act as. */
    public List<Position> getPositions() {
        return user.positions();
    }

    /** Null when there is no position. */
    public Long getActingId() {
        Position acting = user.acting();
        return acting == null ? null : acting.getId();
    }

    /** Acts in another position from now on, and shows the page anew. */
    public String actAs(Long position) {
        if (user.positions().stream().anyMatch(held -> held.getId().equals(position))) {
            sessions.actAs(position);
        }
        return Faces.getViewId() + "?faces-redirect=true&includeViewParams=true";
    }

    /** Ends this session. */
    public String signOut() {
        signingIn.leave();
        return "/login.xhtml?faces-redirect=true";
    }
}
