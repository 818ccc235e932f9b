package cn.minsheng.process;

import cn.minsheng.inbox.CaseWork;
import cn.minsheng.inbox.Holder;
import cn.minsheng.inbox.InboxItem;
import cn.minsheng.inbox.TaskCard;
import cn.minsheng.numbering.Numbers;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** The domain's side of the process two-sides: counts what was written, and breaks when told. */
@Named("probe")
@ApplicationScoped
public class Probe implements CaseWork {

    private static final String KIND = "probe";
    private static final String REGION = "430681";

    private final Set<Long> broken = ConcurrentHashMap.newKeySet();
    private final Set<Long> brokenCommits = ConcurrentHashMap.newKeySet();

    @Inject private Numbers numbers;
    @Inject private Clock clock;
    @PersistenceContext private EntityManager em;

    @Resource(lookup = "java:comp/TransactionSynchronizationRegistry")
    private TransactionSynchronizationRegistry transaction;

    @CallableFromDiagram
    public void write(long caseId) {
        numbers.next(KIND, REGION, (int) caseId);
        if (broken.contains(caseId)) {
            throw new IllegalStateException("The probe is broken, as the test wants it");
        }
        if (brokenCommits.contains(caseId)) {
            failAtCommit();
        }
    }

    /** From now on a write is followed by an exception when all is written and shall commit. */
    void breakCommitFor(long caseId) {
        brokenCommits.add(caseId);
    }

    private void failAtCommit() {
        transaction.registerInterposedSynchronization(
                new Synchronization() {
                    @Override
                    public void beforeCompletion() {
                        throw new IllegalStateException("The commit fails, as the test wants it");
                    }

                    @Override
                    public void afterCompletion(int status) {}
                });
    }

    @CallableFromDiagram
    public Date due(long caseId) {
        return Date.from(clock.instant().plus(Duration.ofHours(1)));
    }

    /** From now on a write is followed by an exception. */
    void breakFor(long caseId) {
        broken.add(caseId);
    }

    void heal(long caseId) {
        broken.remove(caseId);
        brokenCommits.remove(caseId);
    }

    /** How often it was written, as far as it is committed. */
    int written(long caseId) {
        Object sum =
                em.createNativeQuery(
                                "select coalesce(sum(last), 0) from minsheng.number_counter"
                                        + " where kind = :kind and year = :case")
                        .setParameter("kind", KIND)
                        .setParameter("case", (int) caseId)
                        .getSingleResult();
        return ((Number) sum).intValue();
    }

    /** The tasks of the case in the inbox, as far as they are committed. */
    long inInbox(long caseId) {
        return em.createQuery("select count(i) from InboxItem i where i.caseKey = :key", Long.class)
                .setParameter("key", key(caseId))
                .getSingleResult();
    }

    static String key(long caseId) {
        return KIND + ":" + caseId;
    }

    @Override
    public String processKey() {
        return "two-sides";
    }

    @Override
    public String prefix() {
        return KIND;
    }

    @Override
    public String page() {
        return "/index.xhtml";
    }

    @Override
    public String feature() {
        return "shared";
    }

    @Override
    public String levelWords(String level, java.util.Locale locale) {
        return level;
    }

    @Override
    public TaskCard describe(String taskKey, long caseId, Long forUnit, boolean held) {
        Instant due = clock.instant().plus(Duration.ofHours(1));
        Set<String> nobody = Set.of();
        return new TaskCard(
                key(caseId),
                null,
                taskKey,
                KIND,
                "UNIT",
                false,
                false,
                1L,
                nobody,
                null,
                null,
                due,
                null);
    }

    @Override
    public void moved(InboxItem task, Move move, Holder by, Holder to, String reason) {
        throw new UnsupportedOperationException();
    }
}
