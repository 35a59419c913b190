package cn.zhibu.app.torture;

import cn.zhibu.domain.outbox.Content;
import cn.zhibu.domain.outbox.Messenger;
import cn.zhibu.domain.outbox.SendingQuota;
import cn.zhibu.domain.outbox.Sent;
import java.time.Duration;
import java.util.List;
import java.util.function.UnaryOperator;
import org.springframework.beans.factory.config.BeanPostProcessor;

/** Stands in front of the way to the platform and of the limits, so that a test can take their safeties away. */
final class Safeties implements BeanPostProcessor {

    private volatile UnaryOperator<Messenger> messenger = UnaryOperator.identity();
    private volatile boolean limits = true;

    /** As in production. */
    void on() {
        messenger = UnaryOperator.identity();
        limits = true;
    }

    void limits(boolean kept) {
        limits = kept;
    }

    /** The bytes that leave are not those that were frozen. */
    void bytes(UnaryOperator<String> changed) {
        messenger = real -> new Other(real) {
            @Override
            public Sent send(String body) {
                return super.send(changed.apply(body));
            }
        };
    }

    void messenger(UnaryOperator<Messenger> other) {
        messenger = other;
    }

    @Override
    public Object postProcessAfterInitialization(Object bean, String name) {
        if (bean instanceof Messenger real) {
            return new Other(real) {
                @Override
                public Sent send(String body) {
                    return messenger.apply(real).send(body);
                }
            };
        }
        if (bean instanceof SendingQuota real && !name.equals("sqlQuota")) {
            SendingQuota kept = people -> limits ? real.ask(people) : new SendingQuota.Pass.Go(Duration.ZERO);
            return kept;
        }
        return bean;
    }

    /** As the real one. */
    static class Other implements Messenger {

        private final Messenger real;

        Other(Messenger real) {
            this.real = real;
        }

        @Override
        public String render(Content content) {
            return real.render(content);
        }

        @Override
        public String marked(String content, String mark) {
            return real.marked(content, mark);
        }

        @Override
        public String address(String content, List<String> userids, String taskId) {
            return real.address(content, userids, taskId);
        }

        @Override
        public String disabling(String responseCode, List<String> userids, String caption) {
            return real.disabling(responseCode, userids, caption);
        }

        @Override
        public Sent send(String body) {
            return real.send(body);
        }

        @Override
        public Sent recall(String body) {
            return real.recall(body);
        }

        @Override
        public Sent disable(String body) {
            return real.disable(body);
        }
    }
}
