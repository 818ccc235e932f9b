package cn.minsheng.escalation;

import cn.minsheng.audit.Naming;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;

/** The record calls a problem, and whatever belongs to it, by the problem's number. */
@Dependent
class ProblemNaming {

    @Produces static final Naming PROBLEM = Naming.of("Problem", "e.number");
    @Produces static final Naming EVENT = part("ProblemEvent");
    @Produces static final Naming SOLUTION = part("Solution");
    @Produces static final Naming QUESTION = part("Question");
    @Produces static final Naming LETTER = part("Letter");
    @Produces static final Naming HOLDING = task("Holding", "e.caseKey");
    @Produces static final Naming DONE = task("DoneItem", "e.caseKey");
    @Produces static final Naming ATTACHMENT = task("Attachment", "e.ownerKey");

    private static Naming part(String entity) {
        return new Naming(entity, "join Problem p on p.id = e.problemId", "p.number");
    }

    private static Naming task(String entity, String key) {
        return new Naming(
                entity,
                "join Problem p on " + key + " = concat('problem:', cast(p.id as string))",
                "p.number");
    }
}
