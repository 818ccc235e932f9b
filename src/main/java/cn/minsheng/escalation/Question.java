package cn.minsheng.escalation;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;

/**
 * The one question that a level may put to the raiser; the solution clock waits for the answer, 24
 * hours at most.
 */
@Entity
@Table(name = "problem_question")
public class Question {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "problem_question_seq")
    @SequenceGenerator(name = "problem_question_seq", sequenceName = "problem_question_seq")
    private Long id;

    private long problemId;
    private String question;
    private Instant askedAt;
    private String answer;
    private Instant answeredAt;

    @Version private int version;

    protected Question() {}

    Question(Problem problem, String question, Instant at) {
        this.problemId = problem.getId();
        this.question = question;
        this.askedAt = at;
    }

    void answer(String text, Instant at) {
        answer = text;
        answeredAt = at;
    }

    public String getQuestion() {
        return question;
    }

    public Instant getAskedAt() {
        return askedAt;
    }

    public String getAnswer() {
        return answer;
    }

    public Instant getAnsweredAt() {
        return answeredAt;
    }
}
