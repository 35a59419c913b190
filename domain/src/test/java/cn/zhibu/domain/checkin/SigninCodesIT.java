package cn.zhibu.domain.checkin;

import static org.assertj.core.api.Assertions.assertThat;

import cn.zhibu.domain.fixture.DomainIT;
import cn.zhibu.domain.fixture.Scene;
import cn.zhibu.mapper.checkin.SigninCode;
import cn.zhibu.mapper.checkin.SigninCodeMapper;
import cn.zhibu.mapper.meeting.Meeting;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

class SigninCodesIT extends DomainIT {

    @Autowired
    private SigninCodes codes;

    @Autowired
    private SigninCodeMapper rows;

    @Autowired
    private Scene scene;

    @Autowired
    private TransactionTemplate transaction;

    @Test
    void a_code_holds_ten_minutes_and_is_accepted_five_more() {
        Meeting meeting = scene.meeting(stage.branch("第一支部"));
        Instant opens = meeting.startsAt().minus(Duration.ofMinutes(15));
        SigninCode first = codes.current(meeting, opens.plusSeconds(3));
        assertThat(first.code()).matches("\\d{4}");
        assertThat(codes.current(meeting, opens.plusSeconds(599)).code()).isEqualTo(first.code());
        SigninCode second = codes.current(meeting, opens.plusSeconds(600));
        assertThat(second.code()).isNotEqualTo(first.code());
        assertThat(codes.valid(first.code(), opens.plusSeconds(899))).isPresent();
        assertThat(codes.valid(first.code(), opens.plusSeconds(900))).isEmpty();
        assertThat(codes.valid(second.code(), opens.plusSeconds(900)))
                .hasValueSatisfying(code -> assertThat(code.meetingId()).isEqualTo(meeting.id()));
    }

    @Test
    void two_meetings_at_one_time_never_have_the_same_code() {
        SigninCodes loaded = new SigninCodes(rows, new Random() {
            private static final long serialVersionUID = 1L;

            @Override
            public int nextInt(int bound) {
                return bound - 1;
            }
        });
        Meeting one = scene.meeting(stage.branch("第一支部"));
        Meeting two = scene.meeting(stage.branch("第二支部"));
        String first = transaction.execute(
                status -> loaded.current(one, one.startsAt()).code());
        String second = transaction.execute(
                status -> loaded.current(two, two.startsAt()).code());
        assertThat(List.of(first, second)).containsExactly("9999", "0000");
    }

    @Test
    void whoever_asks_at_the_same_moment_hears_the_same_code() {
        Meeting meeting = scene.meeting(stage.branch("第一支部"));
        List<String> heard = IntStream.range(0, 8)
                .parallel()
                .mapToObj(i -> codes.current(meeting, meeting.startsAt()).code())
                .distinct()
                .toList();
        assertThat(heard).hasSize(1);
        assertThat(stage.count("select count(*) from signin_code")).isEqualTo(1);
    }
}
