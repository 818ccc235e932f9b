package cn.minsheng.escalation;

import cn.minsheng.organization.Position;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;

/**
 * A solution offered within the 24 hours: measure, responsible person, completion date; and the
 * raiser's answer.
 */
@Entity
@Table(name = "problem_solution")
public class Solution {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "problem_solution_seq")
    @SequenceGenerator(name = "problem_solution_seq", sequenceName = "problem_solution_seq")
    private Long id;

    private long problemId;
    private String measure;

    @ManyToOne
    @JoinColumn(name = "responsible_id")
    private Position responsible;

    private String responsibleText;
    private LocalDate completionDate;
    private String offeredBy;
    private Instant offeredAt;

    @Column(name = "accepted")
    private Boolean accepted;

    private String reason;
    private Instant answeredAt;

    @Version private int version;

    protected Solution() {}

    Solution(
            Problem problem,
            String measure,
            Position responsible,
            LocalDate completionDate,
            Actor by,
            Instant at) {
        this.problemId = problem.getId();
        this.measure = measure;
        this.responsible = responsible;
        this.responsibleText = Actor.of(responsible.getPerson(), responsible).text();
        this.completionDate = completionDate;
        this.offeredBy = by.text();
        this.offeredAt = at;
    }

    void answer(boolean accepts, String withReason, Instant at) {
        accepted = accepts;
        reason = withReason;
        answeredAt = at;
    }

    public Long getId() {
        return id;
    }

    public String getMeasure() {
        return measure;
    }

    public Position getResponsible() {
        return responsible;
    }

    public String getResponsibleText() {
        return responsibleText;
    }

    public LocalDate getCompletionDate() {
        return completionDate;
    }

    public String getOfferedBy() {
        return offeredBy;
    }

    public Instant getOfferedAt() {
        return offeredAt;
    }

    /** Null as long as the raiser has not answered. */
    public Boolean getAccepted() {
        return accepted;
    }

    public String getReason() {
        return reason;
    }

    public Instant getAnsweredAt() {
        return answeredAt;
    }
}
