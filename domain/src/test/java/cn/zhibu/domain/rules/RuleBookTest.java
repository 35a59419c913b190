package cn.zhibu.domain.rules;

import static org.assertj.core.api.Assertions.assertThat;

import cn.zhibu.domain.meeting.MeetingType;
import cn.zhibu.mapper.outbox.NoticeKind;
import cn.zhibu.mapper.own.LastReminder;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class RuleBookTest {

    private final RuleBook rules = new RuleBook();

    @ParameterizedTest
    @EnumSource(MeetingType.class)
    void each_type_of_meeting_has_its_article(MeetingType type) {
        assertThat(behind(NoticeKind.REMINDER, "meeting:1:remind:2026-11-30", type.name()))
                .extracting(Rule::key)
                .containsExactly("type." + type.name());
    }

    @ParameterizedTest
    @CsvSource({
        "THEME_DAY, type.THEME_DAY, quorum.VOTERS",
        "APPRAISAL, type.APPRAISAL, quorum.VOTERS",
        "GENERAL, type.GENERAL,",
        "COMMITTEE, type.COMMITTEE,",
    })
    void a_card_that_shows_the_quorum_rests_on_its_article_too(String type, String own, String quorum) {
        assertThat(behind(NoticeKind.DUTY, "meeting:1:draft:asked", type).stream()
                        .map(Rule::key))
                .containsExactlyInAnyOrder(quorum == null ? new String[] {own} : new String[] {own, quorum});
    }

    @Test
    void leave_and_make_up_study_to_decide_rest_on_theirs() {
        assertThat(behind(NoticeKind.DUTY, "leave:7:1", "THEME_DAY"))
                .extracting(Rule::title)
                .containsExactly("请假与补学的办理");
        assertThat(behind(NoticeKind.DUTY, "makeup:7:claim:1", null))
                .extracting(Rule::title)
                .containsExactly("补学");
    }

    @Test
    void what_was_not_read_in_the_original_says_so() {
        assertThat(behind(NoticeKind.NOTICE, "meeting:1:notice", "GENERAL"))
                .isNotEmpty()
                .allMatch(rule -> rule.source().contains("支部工作条例"))
                .noneMatch(Rule::verified);
    }

    private List<Rule> behind(NoticeKind kind, String occasion, @Nullable String types) {
        return rules.behind(new LastReminder(kind, occasion, types));
    }
}
