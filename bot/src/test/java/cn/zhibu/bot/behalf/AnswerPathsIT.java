package cn.zhibu.bot.behalf;

import static cn.zhibu.domain.fixture.SettableClock.beijing;
import static org.assertj.core.api.Assertions.assertThat;

import cn.zhibu.bot.fixture.BranchIT;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** One tap, one digit or word, or the secretary: same code, same rows (product.md 2). */
class AnswerPathsIT extends BranchIT {

    private static final List<String> PROVENANCE = List.of("actor_id", "on_behalf_of", "channel");

    @ParameterizedTest
    @EnumSource
    void the_three_ways_to_answer_give_the_same_rows(Answered answered) {
        Map<Way, Map<String, List<Map<String, Object>>>> rows = new TreeMap<>();
        for (Way way : Way.values()) {
            // the same ids, numbers and times each time
            stage.clear();
            setUp(answered);
            answer(answered, way);
            rows.put(way, rows());
        }
        assertThat(rows.get(Way.BUTTON).get("attendance_event")).hasSize(1);
        assertThat(rows.get(Way.WORD)).isEqualTo(rows.get(Way.BUTTON));
        assertThat(rows.get(Way.SECRETARY)).isEqualTo(rows.get(Way.BUTTON));
        assertThat(stage.rows("select actor_id, on_behalf_of from attendance_event"))
                .containsExactly(Map.of("actor_id", secretary.id(), "on_behalf_of", zhang.id()));
    }

    private void setUp(Answered answered) {
        publish();
        if (answered == Answered.CHECK_IN) {
            stage.execute("update meeting set button_checkin = true");
            clock.set(beijing("2026-12-01", "15:11"));
        }
    }

    private void answer(Answered answered, Way way) {
        String button = Map.of(Answered.JOIN, "join", Answered.LEAVE, "leave", Answered.CHECK_IN, "checkin")
                .get(answered);
        switch (way) {
            case BUTTON -> tap("zhangsan", button + "/" + meeting.id());
            case WORD ->
                say(
                        "zhangsan",
                        Map.of(Answered.JOIN, "1", Answered.LEAVE, "2", Answered.CHECK_IN, "签到")
                                .get(answered));
            case SECRETARY ->
                say(
                        "lijianguo",
                        Map.of(Answered.JOIN, "代 张三 参加", Answered.LEAVE, "代 张三 请假", Answered.CHECK_IN, "代 张三 签到")
                                .get(answered));
        }
        if (answered == Answered.LEAVE) {
            say(way == Way.SECRETARY ? "lijianguo" : "zhangsan", "4 去省里");
        }
    }

    private Map<String, List<Map<String, Object>>> rows() {
        Map<String, List<Map<String, Object>>> rows = new TreeMap<>();
        for (String table : List.of("attendance", "attendance_event", "leave_request", "open_question")) {
            rows.put(table, rowsWithout(PROVENANCE, "select * from " + table + " order by id"));
        }
        return rows;
    }

    enum Answered {
        JOIN,
        LEAVE,
        CHECK_IN
    }

    enum Way {
        BUTTON,
        WORD,
        SECRETARY
    }
}
