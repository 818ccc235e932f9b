package cn.minsheng.escalation;

import cn.minsheng.harness.InContainer;
import jakarta.inject.Inject;
import org.camunda.bpm.engine.ProcessEngine;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** A test that tells of one problem from Monday, 20 April 2026, 09:00 on. */
@InContainer
abstract class Told {

    @Inject Miluo miluo;
    @Inject Story story;
    @Inject Seen seen;
    @Inject private ProcessEngine engine;

    @BeforeEach
    void begin() {
        miluo.at("2026-04-20T09:00");
    }

    /** Its timers shall not fire in the next test, which moves the clock back. */
    @AfterEach
    void end() {
        miluo.settles();
        engine.getRuntimeService()
                .createProcessInstanceQuery()
                .processInstanceBusinessKey(story.key())
                .list()
                .forEach(
                        open ->
                                engine.getRuntimeService()
                                        .deleteProcessInstance(open.getId(), "told"));
    }
}
