package cn.minsheng.process;

import java.time.Instant;

/**
 * A task that waits.
 *
 * @param key the task's id in the diagram
 */
public record OpenTask(String id, String key, Instant created) {}
