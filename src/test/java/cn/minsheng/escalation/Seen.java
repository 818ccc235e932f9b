package cn.minsheng.escalation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import cn.minsheng.clock.ClockEventKind;
import cn.minsheng.clock.ClockFace;
import cn.minsheng.clock.ClockNote;
import cn.minsheng.clock.Clocks;
import cn.minsheng.inbox.Inbox;
import cn.minsheng.inbox.InboxItem;
import cn.minsheng.inbox.MyTasks;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;

/**
 * What people can see of a problem, and what was kept of it. Each look is a transaction of its own,
 * else it would see what it saw before.
 */
@ApplicationScoped
@Transactional
public class Seen {

    @Inject private Miluo miluo;
    @Inject private Problems problems;
    @Inject private Clocks clocks;
    @Inject private Inbox inbox;
    @Inject private MyTasks tasks;
    @PersistenceContext private EntityManager em;

    /** The id of the first task of that kind that is open, of that unit if one is given. */
    String task(Story story, ProblemTask task, Long unit) {
        return inbox.ofCase(story.key()).stream()
                .filter(item -> item.getTaskKey().equals(task.name()))
                .filter(item -> unit == null || unit.equals(item.getUnitId()))
                .map(InboxItem::getTaskId)
                .findFirst()
                .orElseThrow(() -> new AssertionError(task + " is not open"));
    }

    /** The tasks that wait, in the order of their ids in the diagram. */
    void waits(Story story, ProblemTask... expected) {
        assertThat(inbox.ofCase(story.key()))
                .as("after %s", events(story))
                .extracting(InboxItem::getTaskKey)
                .containsExactlyInAnyOrderElementsOf(
                        List.of(expected).stream().map(Enum::name).toList());
    }

    /** Each of these people finds this one task of the problem among their own. */
    void inInboxOf(Story story, ProblemTask expected, String... people) {
        for (String person : people) {
            assertThat(of(story, person)).as("inbox of " + person).contains(expected.name());
        }
    }

    /** None of these people finds any task of the problem among their own. */
    void nothingFor(Story story, String... people) {
        for (String person : people) {
            assertThat(of(story, person)).as("inbox of " + person).isEmpty();
        }
    }

    private List<String> of(Story story, String person) {
        miluo.is(person);
        return tasks.mine(10_000).stream()
                .filter(item -> story.key().equals(item.getCaseKey()))
                .map(InboxItem::getTaskKey)
                .toList();
    }

    void state(Story story, ProblemState expected, String level) {
        Problem problem = problems.get(story.id());
        assertThat(problem.getStatus() + " at " + problem.getLevelNow())
                .as("after %s", events(story))
                .isEqualTo(expected + " at " + level);
    }

    /** The clock runs and is due then; a test's own seconds are let pass. */
    void due(Story story, ClockKind kind, String local) {
        assertThat(clock(story.key(), kind).pausedAt()).as(kind + " paused").isNull();
        assertClose(clock(story.key(), kind).dueAt(), local);
    }

    /** The same for the opinion of a unit that helps. */
    void opinionDue(Story story, String unit, String local) {
        assertClose(clock(story.key() + "/" + miluo.unit(unit), ClockKind.OPINION).dueAt(), local);
    }

    /** The clock stands still since then. */
    void paused(Story story, ClockKind kind, String since) {
        assertClose(clock(story.key(), kind).pausedAt(), since);
    }

    void over(Story story, ClockKind... kinds) {
        for (ClockKind kind : kinds) {
            assertThat(clocks.running(story.key(), kind.name())).as(kind.name()).isEmpty();
        }
    }

    /** How often it is on the timeline. */
    void happened(Story story, ProblemEvent.Kind kind, int times) {
        List<ProblemEvent.Kind> all = events(story);
        assertThat(all).as("%s in %s", kind, all).filteredOn(kind::equals).hasSize(times);
    }

    /** These stand on the timeline last, in this order. */
    void lastly(Story story, ProblemEvent.Kind... kinds) {
        assertThat(events(story)).endsWith(kinds);
    }

    private List<ProblemEvent.Kind> events(Story story) {
        return problems.timeline(story.id()).stream().map(ProblemEvent::getKind).toList();
    }

    /** The breaches of the problem as {@code kind unit person}, oldest first. */
    List<String> breaches(Story story) {
        return em
                .createNativeQuery(
                        "select kind || ' ' || unit_name || coalesce(' ' || person_name, '')"
                                + " from minsheng.breach where owner_key like :key"
                                + " order by due_at, id",
                        String.class)
                .setParameter("key", story.key() + "%")
                .getResultList()
                .stream()
                .map(String::valueOf)
                .toList();
    }

    /** The number that the problem was given. */
    String number(Story story) {
        return problems.get(story.id()).getNumber();
    }

    /** Who held it before a breach of that kind, as {@code person minutes}, rounded. */
    List<String> holders(Story story, ClockKind kind) {
        return em
                .createNativeQuery(
                        "select h.person_name || ' ' || (h.held_micros + 30000000) / 60000000"
                                + " from minsheng.breach_holder h"
                                + " join minsheng.breach b on b.id = h.breach_id"
                                + " where b.owner_key = :key and b.kind = :kind order by h.id",
                        String.class)
                .setParameter("key", story.key())
                .setParameter("kind", kind.name())
                .getResultList()
                .stream()
                .map(String::valueOf)
                .toList();
    }

    /** What happened to the clocks of that kind, in its order. */
    List<ClockEventKind> history(Story story, ClockKind kind) {
        return clocks.history(story.key()).stream()
                .filter(note -> note.clock().equals(kind.name()))
                .map(ClockNote::event)
                .toList();
    }

    private ClockFace clock(String owner, ClockKind kind) {
        return clocks.running(owner, kind.name())
                .orElseThrow(() -> new AssertionError(kind + " of " + owner + " does not run"));
    }

    private static void assertClose(Instant actual, String local) {
        assertThat(actual).isCloseTo(Miluo.instant(local), within(1, ChronoUnit.MINUTES));
    }
}
