package cn.minsheng.security.web;

import cn.minsheng.security.ChangingPassword;
import cn.minsheng.security.CurrentUser;
import cn.minsheng.security.SecurityError;
import cn.minsheng.security.SecuritySettings;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.omnifaces.util.Faces;
import org.omnifaces.util.Messages;

/** Changing one's password, and ending one's sessions. */
@Named
@RequestScoped
public class PasswordPage {

    @Inject private ChangingPassword changing;
    @Inject private CurrentUser user;
    @Inject private SecuritySettings settings;

    private String current;
    private String chosen;
    private String again;

    /** Changes the password and goes on to the first page. */
    public void change() {
        if (!chosen.equals(again)) {
            throw SecurityError.PASSWORD_DIFFERS.refusal();
        }
        changing.change(current, chosen);
        Messages.addFlashGlobalInfo(Faces.getBundleString("security.said.passwordChanged"));
        Faces.redirect("index.xhtml");
    }

    /** Ends all sessions, this one too. */
    public void signOutEverywhere() {
        changing.signOutEverywhere();
        Faces.redirect("login.xhtml");
    }

    /** Whether nothing else can be done before. */
    public boolean isForced() {
        return user.mustChangePassword();
    }

    /** How many characters a password has at least. */
    public int getShortest() {
        return settings.shortestPassword();
    }

    public String getCurrent() {
        return current;
    }

    public void setCurrent(String current) {
        this.current = current;
    }

    public String getChosen() {
        return chosen;
    }

    public void setChosen(String chosen) {
        this.chosen = chosen;
    }

    public String getAgain() {
        return again;
    }

    public void setAgain(String again) {
        this.again = again;
    }
}
