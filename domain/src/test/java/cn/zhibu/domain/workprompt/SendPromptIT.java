package cn.zhibu.domain.workprompt;

import static org.assertj.core.api.Assertions.assertThat;

import cn.zhibu.domain.act.Act;
import cn.zhibu.domain.fixture.DomainIT;
import cn.zhibu.mapper.attendance.Channel;
import cn.zhibu.mapper.member.Member;
import cn.zhibu.mapper.member.Role;
import cn.zhibu.mapper.org.Org;
import cn.zhibu.mapper.org.OrgKind;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class SendPromptIT extends DomainIT {

    @Autowired
    private SendPrompt sendPrompt;

    @Test
    void all_secretaries_below_hear_it_once_and_a_branch_without_one_is_named() {
        Org upper = stage.org(null, OrgKind.COMMITTEE, "机关党委");
        Member admin = stage.member(upper, "admin", "陈干事");
        stage.grant(admin, upper, Role.UPPER_ADMIN);
        Org first = stage.org(upper, OrgKind.BRANCH, "第一党支部");
        Org second = stage.org(upper, OrgKind.BRANCH, "第二党支部");
        stage.org(upper, OrgKind.BRANCH, "第三党支部");
        Member secretary = stage.secretary(first, "wang", "王书记");
        stage.grant(secretary, second, Role.SECRETARY);
        Member stranger = stage.secretary(stage.branch("别处党支部"), "other", "别处书记");

        PromptOutcome outcome =
                sendPrompt.send(Act.own(admin.id(), Channel.WORD, clock.instant()), upper.id(), "开展专题学习");

        assertThat(outcome).isInstanceOfSatisfying(PromptOutcome.Sent.class, sent -> {
            assertThat(sent.people()).isEqualTo(1);
            assertThat(sent.withoutSecretary()).containsExactly("第三党支部");
        });
        assertThat(stage.told(secretary)).singleElement().asString().contains("工作提示", "开展专题学习", "prompt/1");
        assertThat(stage.told(stranger)).isEmpty();
        assertThat(sendPrompt.send(Act.own(secretary.id(), Channel.WORD, clock.instant()), upper.id(), "学习"))
                .isInstanceOf(PromptOutcome.NotYours.class);
    }
}
