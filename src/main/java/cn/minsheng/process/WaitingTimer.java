package cn.minsheng.process;

import java.time.Instant;

/**
 * What happens by itself when nobody acts.
 *
 * @param activityId the timer's id in the diagram
 * @param name the timer's name, or null
 * @param interrupting whether it takes the task away that it is attached to
 * @param nextName the name of the step that it leads to, or null
 */
public record WaitingTimer(
        String activityId, String name, Instant due, boolean interrupting, String nextName) {}
