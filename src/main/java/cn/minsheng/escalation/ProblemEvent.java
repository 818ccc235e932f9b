package cn.minsheng.escalation;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.SequenceGenerator;
import java.time.Instant;
import java.util.List;
import java.util.Set;

/** One line of a problem's timeline. It is written once and never changed. */
@Entity
public class ProblemEvent {

    /** What happened. Each has its sentence in the bundle under {@code escalation.event.<kind>}. */
    public enum Kind {
        RAISED,
        ACCEPTED,
        REDIRECTED,
        REDIRECTED_AGAIN,
        DESIGNATED,
        TAKEN,
        RELEASED,
        HANDED_OVER,
        ASKED,
        QUESTION_ANSWERED,
        QUESTION_UNANSWERED,
        OFFERED,
        OFFER_ACCEPTED,
        OFFER_REJECTED,
        REPORTED,
        RESPONSE_WARNED,
        RESPONSE_MISSED,
        SOLUTION_WARNED,
        SOLUTION_OVERDUE,
        BROUGHT_IN,
        DESIGNATION_MISSED,
        ANSWER_OVERDUE,
        CONFIRMATION_OVERDUE,
        CLIMBED,
        LEVEL_SKIPPED_EMPTY,
        LEVEL_SKIPPED_AWAY,
        LEVEL_SKIPPED_SAME,
        LEVEL_SKIPPED_INVOLVED,
        NO_LEVEL_ABOVE,
        LETTER_SENT,
        LETTER_REMINDED,
        LETTER_ANSWERED,
        DECIDED,
        CLOSED_BY_DECISION,
        IMPLEMENTATION_WARNED,
        IMPLEMENTATION_OVERDUE,
        IMPLEMENTED,
        IMPLEMENTATION_REFUSED,
        RESOLVED,
        OPINION_GIVEN,
        OPINION_SILENT,
        WITHDRAWAL_REQUESTED,
        WITHDRAWAL_REFUSED,
        WITHDRAWN,
        CLOCK_MOVED,
        COMMENTED,
        FILES_ADDED,
        /** Entered by an inspector for a leader (代录). */
        DECIDED_FOR_LEADER,
        CLOSED_FOR_LEADER
    }

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "problem_event_seq")
    @SequenceGenerator(name = "problem_event_seq", sequenceName = "problem_event_seq")
    private Long id;

    private long problemId;
    private Instant at;

    @Enumerated(EnumType.STRING)
    private Kind kind;

    private String level;
    private Long personId;
    private String personName;
    private Long positionId;
    private String positionText;
    private boolean standingIn;

    private String[] details;
    private String words;

    @ElementCollection
    @CollectionTable(name = "problem_mention", joinColumns = @JoinColumn(name = "event_id"))
    @Column(name = "person_id")
    private Set<Long> mentioned = Set.of();

    protected ProblemEvent() {}

    /**
     * @param by null when the system acted
     * @param words what a person wrote; may be null
     * @param details values for the sentence of {@code kind}
     */
    ProblemEvent(
            Problem problem, Instant at, Kind kind, Actor by, String words, String... details) {
        this.problemId = problem.getId();
        this.at = at;
        this.kind = kind;
        this.level = problem.getLevelNow().toString();
        this.words = words;
        this.details = details;
        if (by != null) {
            personId = by.person().getId();
            personName = by.person().getName();
            positionId = by.position().getId();
            positionText = by.position().getUnit().getShortName() + " " + by.position().getTitle();
            standingIn = by.standingIn();
        }
    }

    ProblemEvent mentioning(Set<Long> people) {
        mentioned = people;
        return this;
    }

    public boolean isSystem() {
        return personId == null;
    }

    public Long getId() {
        return id;
    }

    public long getProblemId() {
        return problemId;
    }

    public Instant getAt() {
        return at;
    }

    public Kind getKind() {
        return kind;
    }

    public String getLevel() {
        return level;
    }

    public Long getPersonId() {
        return personId;
    }

    public String getPersonName() {
        return personName;
    }

    public Long getPositionId() {
        return positionId;
    }

    public String getPositionText() {
        return positionText;
    }

    public boolean isStandingIn() {
        return standingIn;
    }

    public List<String> getDetails() {
        return List.of(details);
    }

    public String getWords() {
        return words;
    }
}
