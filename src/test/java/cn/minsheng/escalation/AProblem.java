package cn.minsheng.escalation;

import cn.minsheng.organization.Person;
import cn.minsheng.organization.Position;
import cn.minsheng.organization.Region;
import cn.minsheng.organization.Unit;
import cn.minsheng.organization.UnitKind;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;

/** Problems for tests, at the states that tests begin from. */
final class AProblem {

    static final Instant NOW = Instant.parse("2026-04-23T02:00:00Z");
    static final LocalDate TOMORROW = LocalDate.parse("2026-04-24");
    static final long RAISER_UNIT = 1;
    static final long HOUSING = 2;
    static final long EDUCATION = 3;

    private AProblem() {}

    static Problem draft(Set<Long> named) {
        var problem = new Problem("form-1", raiser(), NOW);
        problem.describe(
                new Report(
                        "老旧电梯更新资金未到位",
                        "示例",
                        Kind.CROSS_DEPARTMENT,
                        Urgency.ORDINARY,
                        "",
                        HOUSING,
                        Set.of(),
                        named));
        return problem;
    }

    static Problem raised() {
        var problem = draft(Set.of());
        problem.raise("P430681-2026-0001", NOW);
        return problem;
    }

    static Problem atTaskForce() {
        var problem = raised();
        problem.climbTo(new Level(LevelKind.TASK_FORCE, "430681"));
        return problem;
    }

    private static Actor raiser() {
        var miluo = new Region("430681", "汨罗市", null);
        var unit =
                withId(
                        new Unit("weijian", miluo, null, UnitKind.BUREAU, "汨罗市卫生健康局", "卫健局"),
                        RAISER_UNIT);
        var person = withId(new Person("weijian-jingban", "经办人甲"), 11);
        return Actor.of(person, withId(new Position(person, unit, "科员", NOW), 21));
    }

    private static <T> T withId(T entity, long id) {
        try {
            var field = entity.getClass().getDeclaredField("id");
            field.setAccessible(true);
            field.set(entity, id);
            return entity;
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
