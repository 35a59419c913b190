package cn.zhibu.app.torture;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Genuine envelopes with anything inside: each is answered, and nothing is left behind. */
class FuzzIT {

    private static final int AT_ONCE = 500;
    private static final List<String> TYPES =
            List.of("text", "event", "image", "voice", "video", "link", "location", "file", "", "TEXT", "事件");
    private static final List<String> EVENTS = List.of(
            "template_card_event",
            "click",
            "enter_agent",
            "subscribe",
            "unsubscribe",
            "change_contact",
            "LOCATION",
            "view",
            "");
    private static final List<String> PIECES = List.of(
            "签到",
            "参加",
            "请假",
            "撤回",
            "帮助",
            "通知",
            "点名",
            "补学",
            "投诉建议",
            "设置",
            "取消",
            "1",
            "0000",
            "９９",
            "-1",
            "明天",
            "2月30日",
            "25:61",
            "999999999999999999999",
            "/",
            "checkin/",
            "join/1",
            "leave/",
            "'; drop table member; --",
            "{}",
            "${x}",
            "&lt;script&gt;",
            "&amp;",
            "\u200b",
            "😀",
            "\t",
            " ",
            "\n",
            "全部",
            "第",
            "支部",
            "#",
            "%s",
            "党员10001",
            "代",
            "：");

    private final Rig rig = Rig.fresh();
    private final Random random = new Random(10);
    private final Map<Integer, Integer> statuses = new ConcurrentHashMap<>();
    private long number = 1;

    @AfterEach
    void mend() {
        rig.mend();
    }

    @Test
    void anything_inside_a_genuine_envelope_is_answered_and_leaves_nothing_behind() {
        new Meetings(rig.site()).publish();
        int wanted = Scale.of(500, 200_000);
        for (int done = 0; done < wanted; done += AT_ONCE) {
            List<Runnable> works = new ArrayList<>();
            for (int i = 0; i < AT_ONCE; i++) {
                String xml = xml();
                works.add(() -> statuses.merge(rig.deliverer().status(xml), 1, Integer::sum));
            }
            rig.together(works);
            rig.clock().advance(Duration.ofMinutes(1));
        }
        int parked = rig.site().count("select count(*) from parked_event");
        rig.settling().run();
        int stuck = rig.site().count("select count(*) from outbox_message where state in ('WAITING', 'CALLED')");
        Scale.figure("G10_inner_documents", wanted);
        Scale.figure("G10_statuses", new TreeMap<>(statuses));
        Scale.figure("G10_events_that_failed", parked);
        Scale.figure("G10_stuck_rows", stuck);
        assertThat(statuses.keySet()).isSubsetOf(200, 400, 403);
        assertThat(parked).isZero();
        assertThat(stuck).isZero();
    }

    private String xml() {
        StringBuilder xml = new StringBuilder("<xml>");
        field(xml, "ToUserName", rig.site().corp().corpId(), 30);
        field(xml, "FromUserName", "p" + random.nextInt(120), 60);
        field(xml, "CreateTime", Long.toString(created()), 40);
        field(xml, "MsgType", one(TYPES), 40);
        field(xml, "Event", one(EVENTS), 15);
        field(xml, "EventKey", words(), 10);
        field(xml, "Content", words(), 10);
        field(xml, "MsgId", Long.toString(random.nextInt(20) == 0 ? number : ++number), 15);
        field(xml, "MediaId", "m" + random.nextInt(5), 5);
        field(xml, "TaskId", words(), 5);
        field(xml, "CardType", "button_interaction", 5);
        field(xml, "ResponseCode", words(), 5);
        field(xml, "ChangeType", one(List.of("update_user", "delete_user", "create_party", "x")), 5);
        field(xml, "UserID", "p" + random.nextInt(120), 5);
        field(xml, "AgentID", Integer.toString(rig.site().corp().agentId()), 30);
        return xml.append("</xml>").toString();
    }

    /** Left out once in {@code absent} times. */
    private void field(StringBuilder xml, String name, String value, int absent) {
        if (random.nextInt(absent) > 0) {
            boolean raw = random.nextBoolean() && !value.contains("]]>");
            xml.append('<').append(name).append('>');
            xml.append(raw ? "<![CDATA[" + value + "]]>" : value);
            xml.append("</").append(name).append('>');
        }
    }

    private long created() {
        long now = rig.clock().instant().getEpochSecond();
        return switch (random.nextInt(20)) {
            case 0 -> 0;
            case 1 -> Long.MAX_VALUE;
            case 2 -> now + 86_400L * 400;
            default -> now - random.nextInt(600);
        };
    }

    private String words() {
        StringBuilder words = new StringBuilder();
        for (int i = random.nextInt(5); i >= 0; i--) {
            words.append(one(PIECES));
        }
        return words.toString();
    }

    private String one(List<String> of) {
        return of.get(random.nextInt(of.size()));
    }
}
