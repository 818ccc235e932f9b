package cn.minsheng.clock;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.hibernate.annotations.Immutable;

/**
 * A breach whose due time fell within an outage that was registered afterwards: it does not count.
 */
@Entity
@Immutable
@Table(name = "breach_waiver")
public class BreachWaiver {
    @Id
    @Column(name = "breach_id")
    private Long breachId;

    @Column(name = "outage_id")
    private Long outageId;

    @Column(name = "waived_at")
    private Instant at;

    protected BreachWaiver() {}

    BreachWaiver(Long breachId, Long outageId, Instant at) {
        this.breachId = breachId;
        this.outageId = outageId;
        this.at = at;
    }

    public Long getOutageId() {
        return outageId;
    }
}
