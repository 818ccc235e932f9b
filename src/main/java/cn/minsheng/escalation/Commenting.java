package cn.minsheng.escalation;

import cn.minsheng.escalation.ProblemEvent.Kind;
import cn.minsheng.organization.Organization;
import cn.minsheng.organization.Person;
import cn.minsheng.organization.Position;
import cn.minsheng.security.Access;
import cn.minsheng.security.CurrentUser;
import cn.minsheng.shared.Does;
import cn.minsheng.shared.DomainException;
import cn.minsheng.shared.UseCase;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A word on a problem from anyone who may read it; people mentioned must be able to read it too.
 */
@UseCase
public class Commenting {

    @Inject private ReadingProblems reading;

    @Inject private Problems problems;

    @Inject private Readers readers;

    @Inject private Organization organization;

    @Inject private CurrentUser user;

    @Inject private Access access;

    @Inject private Clock clock;

    /**
     * @param mentioned ids of people
     */
    @Does("problem.comment")
    public void comment(long id, Position as, String text, Set<Long> mentioned) {
        var problem = reading.read(id);
        access.requireIn("problem.comment", as);
        var words = Words.reason(text);
        requireReaders(problem, mentioned);
        problems.add(
                new ProblemEvent(
                                problem,
                                clock.instant(),
                                Kind.COMMENTED,
                                Actor.of(user.person(), as),
                                words)
                        .mentioning(mentioned));
    }

    private void requireReaders(Problem problem, Set<Long> mentioned) {
        var strangers =
                mentioned.stream()
                        .flatMap(person -> organization.person(person).stream())
                        .filter(person -> !readers.mayRead(problem, person))
                        .map(Person::getName)
                        .collect(Collectors.joining(" "));
        if (!strangers.isEmpty()) {
            throw new DomainException(EscalationError.PROBLEM_MENTIONED_MAY_NOT_READ, strangers);
        }
    }
}
