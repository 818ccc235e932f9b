package cn.minsheng.security;

import cn.minsheng.organization.Person;
import cn.minsheng.organization.Position;
import java.util.List;

/**
 * A person as a line of the list of accounts.
 *
 * @param account null when there is none
 * @param positions those held now
 */
public record AccountLine(Person person, Account account, List<Position> positions) {

    /** Key of what can be said of the account in short. */
    public String stateKey() {
        if (account == null) {
            return "security.accounts.state.none";
        }
        return account.isMustChange()
                ? "security.accounts.state.first"
                : "security.accounts.state.open";
    }
}
