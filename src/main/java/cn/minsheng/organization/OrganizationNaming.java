package cn.minsheng.organization;

import cn.minsheng.audit.Naming;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;

/** What the record calls regions, units, people and what they are appointed to. */
@Dependent
class OrganizationNaming {

    @Produces static final Naming REGION = Naming.of("Region", "e.name");
    @Produces static final Naming UNIT = Naming.of("Unit", "e.shortName");
    @Produces static final Naming PERSON = Naming.of("Person", "e.name");

    @Produces
    static final Naming POSITION =
            Naming.of("Position", "concat(e.person.name, ' ', e.unit.shortName, ' ', e.title)");

    @Produces
    static final Naming STAND_IN =
            Naming.of(
                    "StandIn",
                    "concat(e.position.person.name, ' ', e.position.unit.shortName, ' ',"
                            + " e.position.title)");

    @Produces
    static final Naming DUTY =
            Naming.of("DutyRoster", "concat(e.unit.shortName, ' ', cast(e.day as string))");
}
