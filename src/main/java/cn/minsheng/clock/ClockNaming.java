package cn.minsheng.clock;

import cn.minsheng.audit.Naming;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;

/** The record calls clocks and breaches by the number of their case. */
@Dependent
class ClockNaming {

    private static final String NUMBER = "e.subject.number";

    @Produces static final Naming CLOCK = Naming.of("CaseClock", NUMBER);

    @Produces
    static final Naming EVENT =
            new Naming("ClockEvent", "join CaseClock c on c.id = e.clockId", "c.subject.number");

    @Produces static final Naming BREACH = Naming.of("Breach", NUMBER);

    @Produces
    static final Naming HOLDER =
            new Naming("BreachHolder", "join Breach b on b.id = e.breachId", "b.subject.number");

    @Produces
    static final Naming WAIVER =
            new Naming("BreachWaiver", "join Breach b on b.id = e.breachId", "b.subject.number");
}
