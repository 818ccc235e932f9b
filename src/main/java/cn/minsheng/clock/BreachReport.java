package cn.minsheng.clock;

import java.util.List;
import java.util.Map;

/**
 * The breaches of a span of days that somebody may see.
 *
 * @param size how many there are in all
 * @param lines some of them, the latest first
 * @param holders who held each before it was missed, by the breach's id
 */
public record BreachReport(
        List<BreachCount> byUnit,
        List<BreachCount> byPerson,
        long size,
        List<BreachLine> lines,
        Map<Long, List<BreachHolder>> holders) {}
