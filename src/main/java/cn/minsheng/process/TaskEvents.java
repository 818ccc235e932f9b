package cn.minsheng.process;

import jakarta.enterprise.event.Event;
import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.engine.impl.bpmn.behavior.UserTaskActivityBehavior;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;
import org.camunda.bpm.engine.impl.task.TaskDefinition;
import org.camunda.bpm.engine.impl.util.xml.Element;

/** Tells the other packages of every task in every diagram, whatever the diagram itself says. */
class TaskEvents extends AbstractBpmnParseListener {

    private final Event<TaskCreated> created;
    private final Event<TaskEnded> ended;

    TaskEvents(Event<TaskCreated> created, Event<TaskEnded> ended) {
        this.created = created;
        this.ended = ended;
    }

    @Override
    public void parseUserTask(Element element, ScopeImpl scope, ActivityImpl activity) {
        TaskDefinition task =
                ((UserTaskActivityBehavior) activity.getActivityBehavior()).getTaskDefinition();
        task.addBuiltInTaskListener(TaskListener.EVENTNAME_CREATE, this::created);
        task.addBuiltInTaskListener(TaskListener.EVENTNAME_COMPLETE, it -> ended(it, true));
        task.addBuiltInTaskListener(TaskListener.EVENTNAME_DELETE, it -> ended(it, false));
    }

    private void created(DelegateTask task) {
        created.fire(
                new TaskCreated(
                        task.getId(),
                        task.getTaskDefinitionKey(),
                        task.getProcessInstanceId(),
                        processKey(task),
                        caseId(task),
                        Map.copyOf(task.getVariables())));
    }

    private void ended(DelegateTask task, boolean completed) {
        ended.fire(
                new TaskEnded(
                        task.getId(),
                        task.getTaskDefinitionKey(),
                        task.getProcessInstanceId(),
                        processKey(task),
                        caseId(task),
                        completed));
    }

    private static String processKey(DelegateTask task) {
        return ((TaskEntity) task).getExecution().getProcessDefinition().getKey();
    }

    private static long caseId(DelegateTask task) {
        return (Long) task.getVariable(Processes.CASE_ID);
    }
}
