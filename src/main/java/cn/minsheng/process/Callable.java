package cn.minsheng.process;

import java.util.OptionalInt;

/** What expressions in diagrams may name. */
interface Callable {

    boolean isBean(String name);

    /** How many arguments the bean's method takes, if diagrams may call it. */
    OptionalInt arguments(String bean, String method);
}
