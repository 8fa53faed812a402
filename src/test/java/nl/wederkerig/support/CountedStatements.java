package nl.wederkerig.support;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.aopalliance.intercept.MethodInterceptor;
import org.springframework.aop.framework.ProxyFactory;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;

/** Counts the statements that the present thread prepares, whoever prepares them. */
@TestConfiguration(proxyBeanMethods = false)
public class CountedStatements {

    private static final ThreadLocal<List<String>> PREPARED = ThreadLocal.withInitial(ArrayList::new);

    /** The statements that the work prepares, in order. */
    public static List<String> of(Runnable work) {
        PREPARED.get().clear();
        work.run();
        return List.copyOf(PREPARED.get());
    }

    /** As {@link #of}, without the session that a request of a test begins, and a browser has already. */
    public static List<String> withinSession(Runnable work) {
        return of(work).stream().filter(statement -> !statement.startsWith("INSERT INTO SPRING_SESSION")).toList();
    }

    @Bean
    static BeanPostProcessor countedDataSource() {
        return new BeanPostProcessor() {
            @Override
            public Object postProcessAfterInitialization(Object bean, String name) {
                return bean instanceof DataSource ? counting(bean) : bean;
            }
        };
    }

    /** Stays of its class: others look at which pool it is. */
    private static Object counting(Object dataSource) {
        ProxyFactory proxy = new ProxyFactory(dataSource);
        proxy.setProxyTargetClass(true);
        proxy.addAdvice((MethodInterceptor) call -> {
            Object result = call.proceed();
            return result instanceof Connection connection ? counting(connection) : result;
        });
        return proxy.getProxy();
    }

    private static Connection counting(Connection connection) {
        return (Connection) Proxy.newProxyInstance(
                Connection.class.getClassLoader(), new Class<?>[] {Connection.class}, (proxy, method, arguments) -> {
                    if (method.getName().equals("prepareStatement")) {
                        PREPARED.get().add((String) arguments[0]);
                    }
                    try {
                        return method.invoke(connection, arguments);
                    } catch (InvocationTargetException failure) {
                        throw failure.getCause();
                    }
                });
    }
}
