package cn.minsheng.escalation;

import cn.minsheng.escalation.ProblemEvent.Kind;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;

/** All problems, with what belongs to each. */
@ApplicationScoped
public class Problems {

    @PersistenceContext private EntityManager em;

    /**
     * With its units and the people that it is marked for, to be read when the transaction is over.
     */
    public Optional<Problem> find(long id) {
        return em.createQuery(
                        "select p from Problem p left join fetch p.units left join fetch p.named where p.id = :id",
                        Problem.class)
                .setParameter("id", id)
                .getResultStream()
                .findFirst();
    }

    Problem get(long id) {
        return em.find(Problem.class, id);
    }

    /**
     * Holds the problem's row until commit, so that acts and timers on one problem come one after
     * the other.
     */
    Problem lock(long id) {
        return em.find(Problem.class, id, LockModeType.PESSIMISTIC_WRITE);
    }

    /** Of the same form sent twice at once the second waits here for the first. */
    Optional<Problem> ofRequest(String requestKey) {
        em.createNativeQuery("select 1 from pg_advisory_xact_lock(hashtext(:key))")
                .setParameter("key", requestKey)
                .getResultList();
        return em.createQuery("select p from Problem p where p.requestKey = :key", Problem.class)
                .setParameter("key", requestKey)
                .getResultStream()
                .findFirst();
    }

    void add(Object part) {
        em.persist(part);
    }

    void remove(Problem draft) {
        em.remove(draft);
    }

    public List<ProblemEvent> timeline(long problem) {
        return em.createQuery(
                        "select e from ProblemEvent e where e.problemId = :id order by e.at, e.id",
                        ProblemEvent.class)
                .setParameter("id", problem)
                .getResultList();
    }

    boolean everReached(long problem, String level) {
        return em.createQuery(
                                "select count(e) from ProblemEvent e where e.problemId = :id and e.kind = :kind and e.level = :level",
                                Long.class)
                        .setParameter("id", problem)
                        .setParameter("kind", Kind.CLIMBED)
                        .setParameter("level", level)
                        .getSingleResult()
                > 0;
    }

    List<ProblemEvent> mentions(long person, int most) {
        return em.createQuery(
                        "select e from ProblemEvent e where :person member of e.mentioned order by e.at desc, e.id desc",
                        ProblemEvent.class)
                .setParameter("person", person)
                .setMaxResults(most)
                .getResultList();
    }

    public List<Solution> solutions(long problem) {
        return em.createQuery(
                        "select s from Solution s where s.problemId = :id order by s.offeredAt, s.id",
                        Solution.class)
                .setParameter("id", problem)
                .getResultList();
    }

    public List<Question> questions(long problem) {
        return em.createQuery(
                        "select q from Question q where q.problemId = :id order by q.askedAt, q.id",
                        Question.class)
                .setParameter("id", problem)
                .getResultList();
    }

    public List<Letter> letters(long problem) {
        return em.createQuery(
                        "select l from Letter l where l.problemId = :id order by l.sentAt, l.id",
                        Letter.class)
                .setParameter("id", problem)
                .getResultList();
    }
}
