package cn.zhibu.app.flow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.zhibu.sandbox.phone.Phone;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

/** Reports that hold every connection they can get: callbacks and messages have connections of their own. */
class PoolsFlowIT {

    /** Of each pool, in this theatre. */
    private static final int CONNECTIONS = 6;

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final Cast cast = House.cast().noticed();

    @Test
    void slow_reports_leave_check_ins_other_events_and_messages_untouched() throws SQLException {
        cast.at("14:50");
        String code = cast.code();
        Phone zhang = cast.zhang();
        Deque<Connection> reports = new ArrayDeque<>();
        try {
            DataSource mine = cast.theatre().bean(DataSource.class);
            for (int i = 0; i < CONNECTIONS; i++) {
                reports.push(mine.getConnection());
            }
            assertThatThrownBy(mine::getConnection).isInstanceOf(SQLTransientConnectionException.class);

            assertThat(zhang.say("签到 " + code).replyText()).contains("签到成功");
            assertThat(zhang.say("我的记录").replyText()).isNotEmpty();
            assertThat(zhang.say("0").replyText()).contains("撤销");
            assertThat(cast.secretary().say("取消会议 会场维修").replyText()).contains("已取消");
            assertThat(cast.liu().waitForText("会场维修", PATIENCE).text()).contains("取消");
        } finally {
            while (!reports.isEmpty()) {
                reports.pop().close();
            }
        }
    }
}
