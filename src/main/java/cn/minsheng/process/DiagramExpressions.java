package cn.minsheng.process;

import org.camunda.bpm.engine.impl.el.JuelExpressionManager;
import org.camunda.bpm.engine.impl.el.VariableContextElResolver;
import org.camunda.bpm.engine.impl.el.VariableScopeElResolver;
import org.camunda.bpm.impl.juel.jakarta.el.CompositeELResolver;
import org.camunda.bpm.impl.juel.jakarta.el.ELResolver;

/**
 * The expression language of diagrams: variables, and marked methods of beans. No properties,
 * lists, maps, arrays.
 */
class DiagramExpressions extends JuelExpressionManager {

    private final DiagramBeans beans;

    DiagramExpressions(DiagramBeans beans) {
        this.beans = beans;
    }

    @Override
    protected ELResolver createElResolver() {
        CompositeELResolver resolver = new CompositeELResolver();
        // First, so that neither a variable nor "execution" can stand in for a bean or be looked
        // into.
        resolver.add(new DiagramBeanResolver(beans));
        resolver.add(new VariableScopeElResolver());
        resolver.add(new VariableContextElResolver());
        return resolver;
    }
}
