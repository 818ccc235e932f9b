package cn.minsheng.audit;

import static org.assertj.core.api.Assertions.assertThat;

import cn.minsheng.harness.InContainer;
import cn.minsheng.organization.Person;
import cn.minsheng.shared.Denied;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.UserTransaction;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

/** What is put on record, and with which transaction it stands or falls. */
@InContainer
class RecordIT {

    @PersistenceContext private EntityManager em;
    @Inject private UserTransaction transaction;
    @Inject private Audit audit;
    @Inject private Event<Denied> refusals;

    @Inject private DataSource database;

    @Test
    void whatIsCreatedChangedAndRemovedIsOnRecord() throws Exception {
        Person person = new Person("audit-one", "审计甲");
        in(em -> em.persist(person));
        in(em -> em.find(Person.class, person.getId()).rename("审计乙", Instant.EPOCH));
        in(em -> em.remove(em.find(Person.class, person.getId())));
        List<AuditEntry> entries = of("Person", person.getId().toString());
        assertThat(entries)
                .extracting(AuditEntry::action)
                .containsExactly("CREATED", "CHANGED", "REMOVED");
        assertThat(entries.get(0).before()).isNull();
        assertThat(entries.get(0).after()).contains("\"name\":\"审计甲\"", "\"active\":true");
        assertThat(entries.get(1).before())
                .contains("\"name\":\"审计甲\"", "\"formerNames\":[]")
                .doesNotContain("active");
        assertThat(entries.get(1).after())
                .contains("\"name\":\"审计乙\"", "\"formerNames\":[{", "审计甲");
        assertThat(entries.get(2).after()).isNull();
    }

    @Test
    void aTransactionLeavesOneEntryForAnEntity() throws Exception {
        Person person = new Person("audit-two", "审计丙");
        in(
                em -> {
                    em.persist(person);
                    em.flush();
                    person.disable();
                    em.flush();
                    person.enable();
                });
        assertThat(of("Person", person.getId().toString())).hasSize(1);
        in(
                em -> {
                    Person found = em.find(Person.class, person.getId());
                    found.disable();
                    em.flush();
                    found.enable();
                });
        assertThat(of("Person", person.getId().toString())).hasSize(1);
    }

    @Test
    void whatIsRolledBackIsNotOnRecord() throws Exception {
        Person person = new Person("audit-three", "审计丁");
        transaction.begin();
        em.persist(person);
        em.flush();
        audit.record("TESTED", "Person", person.getId().toString(), null, Map.of("a", 1));
        transaction.rollback();
        assertThat(of("Person", person.getId().toString())).isEmpty();
    }

    @Test
    void aRefusalIsOnRecordAlthoughWhatItRefusedIsRolledBack() throws Exception {
        transaction.begin();
        refusals.fire(new Denied("problem.raise", "unit:audit-test"));
        transaction.rollback();
        assertThat(of("problem.raise", "unit:audit-test"))
                .extracting(AuditEntry::action)
                .containsExactly("DENIED");
    }

    @Test
    void credentialsAreMasked() throws Exception {
        List<AuditEntry> accounts = byType("Account", "CREATED", "CHANGED");
        assertThat(accounts)
                .allSatisfy(
                        e ->
                                assertThat(e.after())
                                        .doesNotContain("PBKDF2")
                                        .doesNotContain("pbkdf2"));
        assertThat(Column.of(account(), "passwordHash")).isEqualTo(Column.MASKED);
    }

    @Test
    void allIsSealedSoonAndSound() throws Exception {
        in(em -> em.persist(new Person("audit-four", "审计戊")));
        Awaitility.await()
                .untilAsserted(
                        () -> {
                            try (Connection connection = database.getConnection();
                                    PreparedStatement sql =
                                            connection.prepareStatement(
                                                    "SELECT count(*) FROM minsheng.audit_waiting");
                                    ResultSet row = sql.executeQuery()) {
                                row.next();
                                assertThat(row.getInt(1)).isZero();
                            }
                        });
        try (Connection connection = database.getConnection()) {
            assertThat(Verification.of(connection).sound()).isTrue();
        }
    }

    private static Class<?> account() throws ClassNotFoundException {
        return Class.forName("cn.minsheng.security.Account");
    }

    private void in(Consumer<EntityManager> change) throws Exception {
        transaction.begin();
        change.accept(em);
        transaction.commit();
    }

    private List<AuditEntry> of(String type, String id) throws Exception {
        return read("e.object_type = ? AND e.object_id = ?", type, id);
    }

    private List<AuditEntry> byType(String type, String one, String other) throws Exception {
        return read("e.object_type = ? AND e.action IN (?, ?)", type, one, other);
    }

    private List<AuditEntry> read(String where, String... values) throws Exception {
        try (Connection connection = database.getConnection();
                PreparedStatement sql =
                        connection.prepareStatement(
                                "SELECT "
                                        + AuditRows.COLUMNS
                                        + " FROM minsheng.audit_entry e WHERE "
                                        + where
                                        + " ORDER BY e.id")) {
            for (int i = 0; i < values.length; i++) {
                sql.setString(i + 1, values[i]);
            }
            List<AuditEntry> entries = new ArrayList<>();
            try (ResultSet row = sql.executeQuery()) {
                while (row.next()) {
                    entries.add(AuditRows.read(row, 1));
                }
            }
            return entries;
        }
    }
}
