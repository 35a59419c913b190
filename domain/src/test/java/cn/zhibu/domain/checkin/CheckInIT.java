package cn.zhibu.domain.checkin;

import static org.assertj.core.api.Assertions.assertThat;

import cn.zhibu.domain.act.Act;
import cn.zhibu.domain.fixture.DomainIT;
import cn.zhibu.domain.fixture.Scene;
import cn.zhibu.mapper.attendance.Channel;
import cn.zhibu.mapper.meeting.Meeting;
import cn.zhibu.mapper.member.Member;
import cn.zhibu.mapper.org.Org;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class CheckInIT extends DomainIT {

    @Autowired
    private CheckIn checkIn;

    @Autowired
    private Scene scene;

    @Test
    void outcomes_stand_in_the_order_of_the_claims_and_a_refused_one_harms_no_other() {
        Org branch = stage.branch("第一支部");
        Meeting meeting = scene.meeting(branch, Scene.START, true);
        Member first = stage.member(branch, "a", "甲");
        Member second = stage.member(branch, "b", "乙");
        Member uninvited = stage.member(branch, "c", "丙");
        scene.expect(meeting, first, second);
        List<CheckInOutcome> outcomes = checkIn.take(List.of(
                claim(uninvited, meeting), claim(second, meeting), claim(first, meeting), claim(second, meeting)));
        assertThat(outcomes)
                .extracting(outcome -> outcome.getClass().getSimpleName())
                .containsExactly("Refused", "Claimed", "Claimed", "Already");
    }

    @Test
    void lists_in_opposite_order_at_the_same_moment_give_one_claim_each() {
        Org branch = stage.branch("第一支部");
        Meeting meeting = scene.meeting(branch, Scene.START, true);
        List<Claim> claims = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            Member member = stage.member(branch, "m" + i, "党员" + i);
            scene.expect(meeting, member);
            claims.add(claim(member, meeting));
        }
        List<Claim> backwards = new ArrayList<>(claims);
        Collections.reverse(backwards);
        IntStream.range(0, 8).parallel().forEach(i -> checkIn.take(i % 2 == 0 ? claims : backwards));
        assertThat(stage.count("select count(*) from attendance_event")).isEqualTo(20);
        assertThat(stage.count("select count(*) from attendance where status = 'CLAIMED'"))
                .isEqualTo(20);
    }

    private static Claim claim(Member member, Meeting meeting) {
        return Claim.at(Act.own(member.id(), Channel.CARD, Scene.START), meeting.id());
    }
}
