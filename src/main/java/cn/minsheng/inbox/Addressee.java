package cn.minsheng.inbox;

import cn.minsheng.organization.Role;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.util.Objects;

/**
 * Somebody among whose tasks an item stands: a position, a role in a unit, or a unit's person on
 * duty.
 */
@Embeddable
public class Addressee {

    private String addressee;
    private Instant sortAt;

    protected Addressee() {}

    Addressee(String addressee, Instant sortAt) {
        this.addressee = addressee;
        this.sortAt = sortAt;
    }

    public static String position(long position) {
        return "position:" + position;
    }

    public static String role(long unit, Role role) {
        return "unit:" + unit + ":" + role;
    }

    /** Whoever is on the unit's duty roster on the day that it is looked at. */
    public static String duty(long unit) {
        return "duty:" + unit;
    }

    String key() {
        return addressee;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Addressee that
                && addressee.equals(that.addressee)
                && sortAt.equals(that.sortAt);
    }

    @Override
    public int hashCode() {
        return Objects.hash(addressee, sortAt);
    }
}
