package cn.zhibu.app.torture;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.sql.DataSource;
import org.springframework.beans.factory.config.BeanPostProcessor;

/** Puts failpoints before and after each statement and each commit of the service. */
final class BrokenSql implements BeanPostProcessor {

    private static final Pattern STATEMENT =
            Pattern.compile("(?is)^\\s*(insert|update|delete|select|with).*?\\b(?:into|update|from|join)\\s+([a-z_]+)");
    private static final Pattern THREAD_NUMBER = Pattern.compile("-?\\d+");

    private final Failpoints points;

    BrokenSql(Failpoints points) {
        this.points = points;
    }

    @Override
    public Object postProcessAfterInitialization(Object bean, String name) {
        return bean instanceof DataSource real
                ? proxy(DataSource.class, (method, arguments) -> {
                    Object result = call(real, method, arguments);
                    return result instanceof Connection connection ? broken(connection) : result;
                })
                : bean;
    }

    private Connection broken(Connection real) {
        return proxy(Connection.class, (method, arguments) -> {
            if (method.getName().equals("commit")) {
                return struck("commit", real, () -> call(real, method, arguments));
            }
            Object result = call(real, method, arguments);
            return result instanceof PreparedStatement statement
                    ? broken(statement, real, name(String.valueOf(arguments[0])))
                    : result;
        });
    }

    private PreparedStatement broken(PreparedStatement real, Connection connection, String name) {
        return proxy(
                PreparedStatement.class,
                (method, arguments) -> method.getName().startsWith("execute")
                        ? struck(name, connection, () -> call(real, method, arguments))
                        : call(real, method, arguments));
    }

    private Object struck(String step, Connection connection, Step work) throws Throwable {
        String flow = THREAD_NUMBER.matcher(Thread.currentThread().getName()).replaceAll("");
        strike(flow + ": before " + step, connection);
        Object result = work.take();
        strike(flow + ": after " + step, connection);
        return result;
    }

    private void strike(String point, Connection connection) throws SQLException {
        switch (points.at(point)) {
            case NONE -> {}
            case CUT -> {
                connection.abort(Runnable::run);
                throw new SQLException("cut at " + point, "08006");
            }
            case FAULT -> throw new IllegalStateException("fault at " + point);
            case DEATH -> throw new Failpoints.Death(point);
        }
    }

    private static String name(String sql) {
        Matcher found = STATEMENT.matcher(sql);
        return found.find() ? found.group(1).toLowerCase(Locale.ROOT) + " " + found.group(2) : "statement";
    }

    private static Object call(Object real, Method method, Object[] arguments) throws Throwable {
        try {
            return method.invoke(real, arguments);
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }

    private static <T> T proxy(Class<T> type, Answer answer) {
        InvocationHandler handler = (self, method, arguments) -> answer.to(method, arguments);
        return type.cast(Proxy.newProxyInstance(BrokenSql.class.getClassLoader(), new Class<?>[] {type}, handler));
    }

    /** One step that may be struck. */
    private interface Step {
        Object take() throws Throwable;
    }

    /** What a proxy does with a call. */
    private interface Answer {
        Object to(Method method, Object[] arguments) throws Throwable;
    }
}
