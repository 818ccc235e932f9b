package cn.minsheng.process;

import java.beans.FeatureDescriptor;
import java.util.Collections;
import java.util.Iterator;
import org.camunda.bpm.impl.juel.jakarta.el.ELContext;
import org.camunda.bpm.impl.juel.jakarta.el.ELException;
import org.camunda.bpm.impl.juel.jakarta.el.ELResolver;
import org.camunda.bpm.impl.juel.jakarta.el.MethodNotFoundException;
import org.camunda.bpm.impl.juel.jakarta.el.PropertyNotFoundException;

/**
 * Resolves {@code bean.method(arguments)} to marked methods and refuses every other look into an
 * object.
 */
class DiagramBeanResolver extends ELResolver {

    /** Stands for a bean in an expression, so that the bean itself is never handed around. */
    private record Name(String bean) {}

    private final DiagramBeans beans;

    DiagramBeanResolver(DiagramBeans beans) {
        this.beans = beans;
    }

    @Override
    public Object getValue(ELContext context, Object base, Object property) {
        if (base != null) {
            throw new PropertyNotFoundException("Diagrams may not read ." + property);
        }
        if (property instanceof String name && beans.isBean(name)) {
            context.setPropertyResolved(true);
            return new Name(name);
        }
        return null;
    }

    @Override
    public Object invoke(
            ELContext context, Object base, Object method, Class<?>[] types, Object[] args) {
        if (!(base instanceof Name name)
                || beans.method(name.bean(), String.valueOf(method)).isEmpty()) {
            throw new MethodNotFoundException("Diagrams may not call ." + method);
        }
        context.setPropertyResolved(true);
        return call(context, name.bean(), String.valueOf(method), args);
    }

    private Object call(ELContext context, String bean, String method, Object[] args) {
        Class<?>[] types = beans.parameters(bean, method);
        if (types.length != args.length) {
            throw new MethodNotFoundException(
                    bean + "." + method + " takes " + types.length + " arguments");
        }
        Object[] converted = new Object[args.length];
        for (int i = 0; i < args.length; i++) {
            converted[i] = args[i] == null ? null : context.convertToType(args[i], types[i]);
        }
        try {
            return beans.call(bean, method, converted);
        } catch (RuntimeException | Error e) {
            throw e;
        } catch (Throwable e) {
            throw new ELException(e);
        }
    }

    @Override
    public Class<?> getType(ELContext context, Object base, Object property) {
        return null;
    }

    @Override
    public void setValue(ELContext context, Object base, Object property, Object value) {
        throw new PropertyNotFoundException("Diagrams may not write ." + property);
    }

    @Override
    public boolean isReadOnly(ELContext context, Object base, Object property) {
        return true;
    }

    @Override
    public Iterator<FeatureDescriptor> getFeatureDescriptors(ELContext context, Object base) {
        return Collections.emptyIterator();
    }

    @Override
    public Class<?> getCommonPropertyType(ELContext context, Object base) {
        return Object.class;
    }
}
