package cn.minsheng.escalation.web;

import cn.minsheng.escalation.Problem;
import cn.minsheng.escalation.ReadingProblems;
import cn.minsheng.shared.web.Words;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.stream.Collectors;

/**
 * Says what the process will do by itself when nobody acts: read from the timers that wait and the
 * names in its diagram.
 */
@RequestScoped
public class NextSteps {

    @Inject private ReadingProblems reading;

    @Inject private Words words;

    String sentence(Problem problem, String taskKey) {
        return reading.nextTimers(problem.getId(), taskKey).stream()
                .map(
                        timer ->
                                words.say(
                                        "escalation.next",
                                        words.due(timer.due()),
                                        timer.nextName()))
                .collect(Collectors.joining(words.say("escalation.next.then")));
    }
}
