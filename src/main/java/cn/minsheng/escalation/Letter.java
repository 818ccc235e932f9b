package cn.minsheng.escalation;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;

/**
 * A letter to the nearest parent region that is not in the installation, kept by our task force
 * until its answer.
 */
@Entity
@Table(name = "problem_letter")
public class Letter {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "problem_letter_seq")
    @SequenceGenerator(name = "problem_letter_seq", sequenceName = "problem_letter_seq")
    private Long id;

    private long problemId;
    private String addressee;
    private String number;
    private LocalDate dated;
    private Instant sentAt;
    private String answer;
    private LocalDate answeredOn;
    private Instant answeredAt;

    @Version private int version;

    protected Letter() {}

    Letter(Problem problem, String addressee, String number, LocalDate dated, Instant at) {
        this.problemId = problem.getId();
        this.addressee = addressee;
        this.number = number;
        this.dated = dated;
        this.sentAt = at;
    }

    void answer(String text, LocalDate on, Instant at) {
        answer = text;
        answeredOn = on;
        answeredAt = at;
    }

    public String getAddressee() {
        return addressee;
    }

    public String getNumber() {
        return number;
    }

    public LocalDate getDated() {
        return dated;
    }

    public Instant getSentAt() {
        return sentAt;
    }

    public String getAnswer() {
        return answer;
    }

    public LocalDate getAnsweredOn() {
        return answeredOn;
    }
}
