package cn.minsheng.security;

import cn.minsheng.shared.Does;
import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;

/**
 * Lets nobody into a use case who could do it nowhere; whether it may be done here is the use
 * case's to ask of {@link Access}. The system passes: it does what somebody was allowed to start.
 *
 * <p>It stands before the transaction begins, so that a refusal's record is not rolled back.
 */
@Does("")
@Interceptor
@Priority(Interceptor.Priority.PLATFORM_BEFORE + 100)
class DoesInterceptor {

    @Inject private CurrentUser user;
    @Inject private Access access;

    @AroundInvoke
    Object check(InvocationContext call) throws Exception {
        if (!user.isSystem()) {
            String action = action(call);
            if (!access.maySomewhere(action)) {
                throw access.denied(action, "");
            }
        }
        return call.proceed();
    }

    private static String action(InvocationContext call) {
        Does said = call.getMethod().getAnnotation(Does.class);
        return said != null
                ? said.value()
                : call.getMethod().getDeclaringClass().getAnnotation(Does.class).value();
    }
}
