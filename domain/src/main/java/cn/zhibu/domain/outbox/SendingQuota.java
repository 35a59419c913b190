package cn.zhibu.domain.outbox;

import java.time.Duration;
import java.util.List;

/**
 * What the platform takes from us (developer.work.weixin.qq.com/document/path/90454), counted over all instances. It is a matter of correctness:
 * more than 30 messages a minute to one person are lost without an error.
 */
public interface SendingQuota {

    /** Counts a call that was claimed just now, with one message to each of these people, if there is room for it. */
    Pass ask(List<Long> people);

    /** Whether a call may leave. */
    sealed interface Pass {

        /** It may, after so long; it is counted already. */
        record Go(Duration in) implements Pass {}

        /** These people have had enough for so long; nothing was counted. */
        record PersonFull(List<Long> people, Duration pause) implements Pass {
            public PersonFull {
                people = List.copyOf(people);
            }
        }

        /** Nobody can be sent anything for so long; nothing was counted. */
        record Full(String reason, Duration pause) implements Pass {}
    }
}
