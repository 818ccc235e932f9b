package cn.minsheng.security.web;

import cn.minsheng.organization.Position;
import cn.minsheng.organization.Role;
import cn.minsheng.security.AccountLine;
import cn.minsheng.security.AccountSheet;
import cn.minsheng.security.GrantingRoles;
import cn.minsheng.security.KeepingAccounts;
import cn.minsheng.shared.Texts;
import cn.minsheng.shared.web.Preferences;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import org.omnifaces.util.Faces;
import org.omnifaces.util.Messages;

/** Accounts and roles: find a person, then what they sign in with and what each position may do. */
@Named
@ViewScoped
public class AccountsPage implements Serializable {

    private static final long serialVersionUID = 1;
    private static final int SIZE = 50;

    /** A position with the role that it shall have. */
    public static class Granted implements Serializable {

        private static final long serialVersionUID = 1;

        private final Long id;
        private final int version;
        private final String text;
        private Role role;

        Granted(Position position) {
            id = position.getId();
            version = position.getVersion();
            text = position.getUnit().getName() + " " + position.getTitle();
            role = position.getRole();
        }

        public Long getId() {
            return id;
        }

        public String getText() {
            return text;
        }

        public Role getRole() {
            return role;
        }

        public void setRole(Role role) {
            this.role = role;
        }
    }

    @Inject private KeepingAccounts keeping;

    @Inject private GrantingRoles granting;

    @Inject private Preferences preferences;

    private String text;
    private int from;
    private Long person;
    private List<Granted> positions = new ArrayList<>();
    private transient List<AccountLine> found = List.of();
    private transient AccountSheet sheet;

    /** Called before the page is shown, with what its address says. */
    public void load() {
        if (person == null) {
            found = keeping.list(text, Math.max(from, 0), SIZE + 1);
        } else {
            getSheet().positions().forEach(position -> positions.add(new Granted(position)));
        }
    }

    public List<AccountLine> getLines() {
        return found.subList(0, Math.min(SIZE, found.size()));
    }

    /** Where the next page begins; null when this is the last. */
    public Integer getNext() {
        return found.size() > SIZE ? Math.max(from, 0) + SIZE : null;
    }

    public boolean isFirst() {
        return from <= 0;
    }

    public AccountSheet getSheet() {
        if (sheet == null && person != null) {
            sheet = keeping.sheet(person);
        }
        return sheet;
    }

    public void reset() {
        said("security.said.oneTime", keeping.reset(person));
    }

    public void unlock() {
        keeping.unlock(person);
        said("security.said.unlocked");
    }

    public void endSessions() {
        keeping.endSessions(person);
        said("security.said.sessionsEnded");
    }

    public void grant(Granted position) {
        granting.grant(position.id, position.version, position.role);
        said("security.said.granted");
    }

    private void said(String key, Object... args) {
        Messages.addFlashGlobalInfo(Texts.text(preferences.getLocale(), key, args));
        Faces.redirect("security/accounts.xhtml?person=%s", String.valueOf(person));
    }

    public List<Granted> getPositions() {
        return positions;
    }

    public Role[] getRoles() {
        return Role.values();
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }

    public int getFrom() {
        return from;
    }

    public void setFrom(int from) {
        this.from = from;
    }

    public Long getPerson() {
        return person;
    }

    public void setPerson(Long person) {
        this.person = person;
    }
}
