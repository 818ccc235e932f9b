package cn.minsheng.security;

import cn.minsheng.organization.Position;
import cn.minsheng.organization.Role;
import cn.minsheng.organization.UnitKind;

/**
 * One word of a column of the permission table: a role, {@code ROLE@KIND} for a role in a kind of
 * unit alone, {@code ALL_BUT_ADMINS} or {@code *}.
 */
sealed interface Grant {

    boolean fits(Position position);

    /** Every position. */
    record Anyone() implements Grant {
        @Override
        public boolean fits(Position position) {
            return true;
        }
    }

    /** All but those who run the system, also a position that no role was granted to. */
    record AllButAdmins() implements Grant {
        @Override
        public boolean fits(Position position) {
            return position.getRole() == null || !position.getRole().runsTheSystem();
        }
    }

    /**
     * A role.
     *
     * @param kind the unit it must be held in; null for any
     */
    record Of(Role role, UnitKind kind) implements Grant {
        @Override
        public boolean fits(Position position) {
            return position.getRole() == role
                    && (kind == null || position.getUnit().getKind() == kind);
        }
    }

    static Grant parse(String word) {
        if (word.equals("*")) {
            return new Anyone();
        }
        if (word.equals("ALL_BUT_ADMINS")) {
            return new AllButAdmins();
        }
        String[] parts = word.split("@", 2);
        return new Of(
                Role.valueOf(parts[0]), parts.length == 1 ? null : UnitKind.valueOf(parts[1]));
    }
}
