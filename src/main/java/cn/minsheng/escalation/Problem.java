package cn.minsheng.escalation;

import static cn.minsheng.escalation.ProblemState.*;

import cn.minsheng.shared.DomainException;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A problem on its way upward: "跨部门、跨层级问题当日响应、24小时内反馈解决方案。无法解决的困难立即上报".
 *
 * <p>Life: drafted by anyone of a unit; raised, it awaits the lead unit's response, then a
 * solution, which the raiser accepts or rejects; accepted it is implemented until the raiser
 * confirms. What a level does not solve climbs to the next; there it may also be decided. Each
 * method below is one step of that life and refuses what the state does not allow. Clocks, tasks
 * and the timeline are the callers' business, in the same transaction.
 */
@Entity
public class Problem {

    /** What its keys begin with. */
    static final String PREFIX = "problem";

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "problem_seq")
    @SequenceGenerator(name = "problem_seq", sequenceName = "problem_seq")
    private Long id;

    private String requestKey;
    private String number;
    private String title;
    private String description;

    @Enumerated(EnumType.STRING)
    private Kind kind;

    @Enumerated(EnumType.STRING)
    private Urgency urgency;

    private String indicator;

    @Enumerated(EnumType.STRING)
    private ProblemState status = DRAFT;

    private String regionCode;

    @Embedded private Raiser raiser;

    private Long leadUnitId;

    @Embedded private Stay stay;

    @Enumerated(EnumType.STRING)
    private Stage answerStage = Stage.STAFF;

    private int redirects;
    private Long solverPositionId;
    private LocalDate completionDate;
    private boolean restricted;
    private String processInstance;
    private String clockKind;
    private Instant dueAt;
    private Instant pausedAt;
    private Instant createdAt;
    private Instant raisedAt;
    private Instant closedAt;

    @ElementCollection
    @CollectionTable(name = "problem_unit", joinColumns = @JoinColumn(name = "problem_id"))
    private Set<ProblemUnit> units = new HashSet<>();

    @ElementCollection
    @CollectionTable(name = "problem_named_person", joinColumns = @JoinColumn(name = "problem_id"))
    @Column(name = "person_id")
    private Set<Long> named = new HashSet<>();

    @Version private int version;

    protected Problem() {}

    /**
     * @param requestKey of the form that it comes from: the same form sent twice makes one problem
     */
    Problem(String requestKey, Actor raiser, Instant at) {
        this.requestKey = requestKey;
        this.raiser = Raiser.of(raiser);
        regionCode = raiser.position().getUnit().getRegion().getCode();
        stay = new Stay(new Level(LevelKind.UNIT, regionCode));
        createdAt = at;
    }

    void describe(Report report) {
        require(DRAFT);
        title = report.title();
        description = report.description();
        kind = report.kind();
        urgency = report.urgency();
        indicator = report.indicator();
        leadUnitId = report.leadUnit();
        restricted = !report.named().isEmpty();
        named = new HashSet<>(report.named());
        units = new HashSet<>();
        units.add(new ProblemUnit(raiser.unitId(), Part.RAISED));
        report.helpers().forEach(unit -> units.add(new ProblemUnit(unit, Part.HELPS)));
    }

    void raise(String givenNumber, Instant at) {
        require(DRAFT);
        go(AWAITING_RESPONSE);
        number = givenNumber;
        raisedAt = at;
        units.add(new ProblemUnit(leadUnitId, Part.LEADS));
    }

    void begin(String instance) {
        processInstance = instance;
    }

    void accept(long solverPosition) {
        require(AWAITING_RESPONSE);
        go(AWAITING_SOLUTION);
        solverPositionId = solverPosition;
    }

    /**
     * A first time it goes to {@code unit} at once, a second time the task force designates
     * (returns false).
     */
    boolean redirect(long unit) {
        require(AWAITING_RESPONSE);
        if (getLevelNow().aboveUnit()) {
            throw new DomainException(EscalationError.PROBLEM_NOT_IN_THAT_STATE);
        }
        if (redirects > 1) {
            throw new DomainException(EscalationError.PROBLEM_DESIGNATION_BINDS);
        }
        redirects++;
        if (redirects > 1) {
            go(AWAITING_DESIGNATION);
            return false;
        }
        lead(unit);
        return true;
    }

    void designate(long unit) {
        require(AWAITING_DESIGNATION);
        go(AWAITING_RESPONSE);
        lead(unit);
    }

    private void lead(long unit) {
        units.remove(new ProblemUnit(leadUnitId, Part.LEADS));
        units.add(new ProblemUnit(leadUnitId, Part.LED));
        units.add(new ProblemUnit(unit, Part.LEADS));
        leadUnitId = unit;
        stay.beginWithStaff();
        solverPositionId = null;
    }

    void ask() {
        require(AWAITING_SOLUTION);
        stay.ask();
        answerStage = Stage.STAFF;
    }

    void offer() {
        go(SOLUTION_OFFERED);
        answerStage = Stage.STAFF;
    }

    void acceptOffer(long responsiblePosition, LocalDate completion) {
        require(SOLUTION_OFFERED);
        implement(responsiblePosition, completion);
    }

    /**
     * A first rejection at a level returns it there (true); a second one sends it upward (false).
     */
    boolean rejectOffer() {
        require(SOLUTION_OFFERED);
        boolean returned = stay.reject();
        if (returned) {
            go(AWAITING_SOLUTION);
        }
        return returned;
    }

    /** A leader's or task force's decision that assigns a unit and a date. */
    void decide(long unit, LocalDate completion) {
        go(DECIDED);
        if (unit != leadUnitId) {
            lead(unit);
        }
        stay.beginWithStaff();
        implement(null, completion);
    }

    void closeByDecision(Instant at) {
        go(DECIDED);
        close(at);
    }

    private void implement(Long responsiblePosition, LocalDate completion) {
        go(IMPLEMENTING);
        solverPositionId = responsiblePosition;
        completionDate = completion;
    }

    /** The responsible person says that it is done; the raiser has to confirm. */
    void reportDone() {
        require(IMPLEMENTING);
        answerStage = Stage.STAFF;
    }

    void resolve(Instant at) {
        go(RESOLVED);
        close(at);
    }

    /** Leaves this level for {@code next}. */
    void climbTo(Level next) {
        go(AWAITING_RESPONSE);
        stay = new Stay(next);
        solverPositionId = null;
        completionDate = null;
    }

    void sendLetter() {
        go(LETTER_SENT);
    }

    void recordLetterAnswer() {
        go(LETTER_ANSWERED);
    }

    void withdraw(Instant at) {
        go(WITHDRAWN);
        close(at);
    }

    private void close(Instant at) {
        closedAt = at;
        clockKind = null;
        dueAt = null;
        pausedAt = null;
    }

    void bringIn(Stage stage) {
        stay.bringIn(stage);
    }

    void askFurther(Stage stage) {
        answerStage = answerStage.atLeast(stage);
    }

    /** What the lists sort by: the clock that runs now. */
    void showClock(String ofKind, Instant due, Instant paused) {
        clockKind = ofKind;
        dueAt = due;
        pausedAt = paused;
    }

    void solveBy(long position) {
        solverPositionId = position;
    }

    private void go(ProblemState target) {
        if (!status.leadsTo(target)) {
            throw new DomainException(EscalationError.PROBLEM_NOT_IN_THAT_STATE);
        }
        status = target;
    }

    void require(ProblemState expected) {
        if (status != expected) {
            throw new DomainException(EscalationError.PROBLEM_NOT_IN_THAT_STATE);
        }
    }

    /** Key under which clocks, inbox and files know this problem. */
    public String key() {
        return keyOf(id);
    }

    static String keyOf(long id) {
        return PREFIX + ":" + id;
    }

    /** Of {@code problem:12} as of its part {@code problem:12/7}, the helping unit 7. */
    static long idOf(String key) {
        return Long.parseLong(key.split("[:/]")[1]);
    }

    Stream<ProblemUnit> helpers() {
        return units.stream().filter(unit -> unit.getPart() == Part.HELPS);
    }

    ProblemUnit helper(long unit) {
        return helpers().filter(helper -> helper.getUnitId() == unit).findFirst().orElseThrow();
    }

    public boolean isOpen() {
        return closedAt == null && status != DRAFT;
    }

    public Level getLevelNow() {
        return stay.at();
    }

    public Set<ProblemUnit> getUnits() {
        return Set.copyOf(units);
    }

    public List<Long> getHelperUnits() {
        return helpers().map(ProblemUnit::getUnitId).sorted().toList();
    }

    public List<Long> getNamed() {
        return List.copyOf(named);
    }

    public Long getId() {
        return id;
    }

    public String getRequestKey() {
        return requestKey;
    }

    public String getNumber() {
        return number;
    }

    public String getTitle() {
        return title;
    }

    public String getDescription() {
        return description;
    }

    public Kind getKind() {
        return kind;
    }

    public Urgency getUrgency() {
        return urgency;
    }

    public String getIndicator() {
        return indicator;
    }

    public ProblemState getStatus() {
        return status;
    }

    public String getRegionCode() {
        return regionCode;
    }

    public Raiser getRaiser() {
        return raiser;
    }

    /** What was used up at the level where it is. */
    public Stay getStay() {
        return stay;
    }

    public Long getLeadUnitId() {
        return leadUnitId;
    }

    public Stage getAnswerStage() {
        return answerStage;
    }

    public int getRedirects() {
        return redirects;
    }

    public Long getSolverPositionId() {
        return solverPositionId;
    }

    public LocalDate getCompletionDate() {
        return completionDate;
    }

    public boolean isRestricted() {
        return restricted;
    }

    public String getProcessInstance() {
        return processInstance;
    }

    public Instant getDueAt() {
        return dueAt;
    }

    public Instant getPausedAt() {
        return pausedAt;
    }

    public Instant getCreatedAt() {
        return createdAt;
    }

    public Instant getRaisedAt() {
        return raisedAt;
    }

    public Instant getClosedAt() {
        return closedAt;
    }
}
