package cn.minsheng.process;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A method that a diagram may call as {@code ${beanName.method(caseId)}}. Its class is a
 * {@code @Named} CDI bean. Nothing else can be called from a diagram: administrators edit them, and
 * an open expression language would let them run any code.
 */
@Documented
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface CallableFromDiagram {}
