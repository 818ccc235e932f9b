package cn.minsheng.process;

import java.util.List;

/**
 * Where a case is in its diagram and how it came there, by the ids of the diagram that it runs on.
 *
 * @param definitionXml the diagram
 * @param active what waits now
 * @param completed what was done at least once; what a timer or the case's end took away is not
 * @param taken the flows that were followed
 */
public record Trail(
        String definitionXml, List<String> active, List<String> completed, List<String> taken) {}
