package cn.minsheng.security;

import cn.minsheng.organization.Person;
import cn.minsheng.shared.Secret;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Version;
import java.time.Instant;

/**
 * What a person signs in with. It begins, and after a reset begins again, with a password that
 * holds for some days and must be changed at the first sign-in.
 *
 * <p>Sessions belong to a round: when it is over, all of them end, on every node.
 */
@Entity
public class Account {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "account_seq")
    @SequenceGenerator(name = "account_seq", sequenceName = "account_seq", allocationSize = 50)
    private Long id;

    @OneToOne(optional = false)
    @JoinColumn(name = "person_id", nullable = false, updatable = false)
    private Person person;

    @Column(nullable = false, unique = true, updatable = false, length = 40)
    private String login;

    @Secret
    @Column(nullable = false, length = 400)
    private String passwordHash;

    @Column(nullable = false)
    private boolean mustChange;

    private Instant validUntil;

    @Column(nullable = false)
    private int sessionRound;

    @Version private int version;

    protected Account() {}

    /** The login is the person's code. */
    Account(Person person, PasswordHash oneTime, Instant until) {
        this.person = person;
        this.login = person.getCode();
        reset(oneTime, until);
    }

    /** Gives a one-time password; whoever is signed in is no longer. */
    final void reset(PasswordHash oneTime, Instant until) {
        passwordHash = oneTime.text();
        mustChange = true;
        validUntil = until;
        endSessions();
    }

    /** The person's own password; the sessions of the old one end. */
    void change(PasswordHash chosen) {
        passwordHash = chosen.text();
        mustChange = false;
        validUntil = null;
        endSessions();
    }

    void endSessions() {
        sessionRound++;
    }

    /**
     * Whether it can be signed in with; the person must be there, and a one-time password fresh.
     */
    boolean isUsable(Instant at) {
        return person.isActive() && (validUntil == null || at.isBefore(validUntil));
    }

    PasswordHash hash() {
        return PasswordHash.parse(passwordHash);
    }

    int round() {
        return sessionRound;
    }

    public Long getId() {
        return id;
    }

    public Person getPerson() {
        return person;
    }

    public String getLogin() {
        return login;
    }

    /** Whether nothing can be done before the password was changed. */
    public boolean isMustChange() {
        return mustChange;
    }

    /** Until when a one-time password holds; null for one's own. */
    public Instant getValidUntil() {
        return validUntil;
    }
}
