package cn.minsheng.process;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.spi.CreationalContext;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.spi.Bean;
import jakarta.enterprise.inject.spi.BeanManager;
import jakarta.inject.Inject;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;

/** The beans and methods that diagrams may name: those marked with {@link CallableFromDiagram}. */
@ApplicationScoped
public class DiagramBeans implements Callable {

    @Inject private BeanManager beans;

    private Map<String, Map<String, Method>> callable;

    /** The method of that name, if diagrams may call it with so many arguments. */
    Optional<Method> method(String bean, String name) {
        return Optional.ofNullable(all().get(bean)).map(methods -> methods.get(name));
    }

    @Override
    public boolean isBean(String name) {
        return all().containsKey(name);
    }

    @Override
    public OptionalInt arguments(String bean, String method) {
        return method(bean, method)
                .map(it -> OptionalInt.of(it.getParameterCount()))
                .orElse(OptionalInt.empty());
    }

    Class<?>[] parameters(String bean, String name) {
        return method(bean, name).orElseThrow().getParameterTypes();
    }

    Object call(String bean, String name, Object[] args) throws Throwable {
        Method method = method(bean, name).orElseThrow();
        Bean<?> found = beans.resolve(beans.getBeans(bean));
        CreationalContext<?> context = beans.createCreationalContext(found);
        try {
            return method.invoke(
                    beans.getReference(found, method.getDeclaringClass(), context), args);
        } catch (InvocationTargetException e) {
            throw e.getCause();
        } finally {
            context.release();
        }
    }

    private synchronized Map<String, Map<String, Method>> all() {
        if (callable == null) {
            callable = new HashMap<>();
            for (Bean<?> bean : beans.getBeans(Object.class, Any.Literal.INSTANCE)) {
                Map<String, Method> methods = marked(bean.getBeanClass());
                if (bean.getName() != null && !methods.isEmpty()) {
                    callable.put(bean.getName(), methods);
                }
            }
        }
        return callable;
    }

    private static Map<String, Method> marked(Class<?> type) {
        return Arrays.stream(type.getMethods())
                .filter(method -> method.isAnnotationPresent(CallableFromDiagram.class))
                .collect(Collectors.toMap(Method::getName, method -> method));
    }
}
