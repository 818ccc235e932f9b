package cn.minsheng.escalation;

import java.util.Set;

/**
 * What somebody writes when raising a problem: "问题".
 *
 * @param title one line, 200 characters at most
 * @param description 4000 characters at most
 * @param indicator name of the indicator that it hinders; may be empty
 * @param leadUnit id of the unit that must answer (主办)
 * @param helpers ids of the units that must help (协办)
 * @param named ids of the only people who may see it; empty: all whom the rules allow
 */
public record Report(
        String title,
        String description,
        Kind kind,
        Urgency urgency,
        String indicator,
        Long leadUnit,
        Set<Long> helpers,
        Set<Long> named) {}
