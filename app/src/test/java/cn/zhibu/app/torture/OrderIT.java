package cn.zhibu.app.torture;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Five acts of one person in every order, with deliveries repeated here and there: the same as without repetitions. */
class OrderIT {

    private static final List<String> STATES = List.of(
            "select a.status from attendance a join member m on m.id = a.member_id where m.wecom_userid = ? order by a.meeting_id",
            "select e.act from attendance_event e join member m on m.id = e.member_id where m.wecom_userid = ? order by e.id",
            "select l.status || l.category from leave_request l join member m on m.id = l.member_id where m.wecom_userid = ?"
                    + " order by l.meeting_id",
            "select s.made_on::text from suggestion s join member m on m.id = s.member_id where m.wecom_userid = ?");

    private final Rig rig = Rig.fresh();
    private final Random random = new Random(17);
    private int number;

    @AfterEach
    void mend() {
        rig.mend();
    }

    @Test
    void repetitions_change_nothing_in_whatever_order_acts_come() {
        int wanted = Scale.of(120, 10_000);
        List<List<Integer>> permutations = Schedules.permutations(5);
        List<String> people = rig.village().userids();
        int pairs = people.size() / 2;
        int done = 0;
        int deliveries = 0;
        while (done < wanted) {
            Meetings meetings = new Meetings(rig.site());
            meetings.publish();
            List<Runnable> works = new ArrayList<>();
            for (int pair = 0; pair < pairs; pair++) {
                List<Integer> order = permutations.get((done + pair) % permutations.size());
                List<Integer> repeated = Schedules.repeated(order, random);
                works.add(deliveries(people.get(2 * pair), meetings, order));
                works.add(deliveries(people.get(2 * pair + 1), meetings, repeated));
                deliveries += order.size() + repeated.size();
            }
            rig.together(works);
            done += pairs;
            // nobody may say more than twenty things a minute
            rig.clock().set(rig.clock().instant().plusSeconds(60));
        }
        rig.settling().run();
        int different = (int) IntStream.range(0, pairs)
                .filter(pair -> !state(people.get(2 * pair)).equals(state(people.get(2 * pair + 1))))
                .count();
        Scale.figure("G17_schedules", done);
        Scale.figure("G17_deliveries", deliveries);
        Scale.figure("G17_different_outcomes", different);
        assertThat(different).isZero();
        rig.check().mustBeClean();
    }

    private List<List<String>> state(String userid) {
        return STATES.stream()
                .map(query -> rig.site().sql().queryForList(query, String.class, userid))
                .toList();
    }

    private Runnable deliveries(String userid, Meetings meetings, List<Integer> order) {
        long meeting = meetings.of(userid);
        Instant now = rig.clock().instant();
        List<String> xmls = IntStream.range(0, 5)
                .mapToObj(i -> xml(userid, i, meeting, now.plusSeconds(i)))
                .toList();
        return () -> order.forEach(i ->
                assertThat(rig.deliverer().status(xmls.get(i))).as(xmls.get(i)).isEqualTo(200));
    }

    private String xml(String userid, int act, long meeting, Instant at) {
        String corp = rig.site().corp().corpId();
        int agent = rig.site().corp().agentId();
        number++;
        return switch (act) {
            case 0 -> new Act(userid, Act.Kind.JOIN, meeting, at, number).xml(corp, agent);
            case 1 -> words(userid, "请假 病假 感冒", at);
            case 2 -> words(userid, "参加", at);
            case 3 -> new Act(userid, Act.Kind.SUGGEST, number, at, number).xml(corp, agent);
            default -> words(userid, "撤回", at);
        };
    }

    private String words(String userid, String words, Instant at) {
        return "<xml><ToUserName>" + rig.site().corp().corpId() + "</ToUserName><FromUserName>" + userid
                + "</FromUserName><CreateTime>" + at.getEpochSecond() + "</CreateTime><MsgType>text</MsgType><Content>"
                + words + "</Content><MsgId>" + number + "</MsgId><AgentID>"
                + rig.site().corp().agentId() + "</AgentID></xml>";
    }
}
