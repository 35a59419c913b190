package cn.zhibu.domain.dues;

import cn.zhibu.mapper.conversation.OpenQuestionMapper;
import cn.zhibu.mapper.conversation.QuestionKind;
import cn.zhibu.mapper.dues.DuesBehalfMapper;
import cn.zhibu.mapper.dues.DuesCharge;
import cn.zhibu.mapper.dues.DuesMessageMapper;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Who has answered or paid is asked no more: questions close, and what still waits in the outbox stays there. */
@Component
final class StopAsking {

    private final OpenQuestionMapper questions;
    private final DuesMessageMapper messages;
    private final DuesBehalfMapper behalves;

    StopAsking(OpenQuestionMapper questions, DuesMessageMapper messages, DuesBehalfMapper behalves) {
        this.questions = questions;
        this.messages = messages;
        this.behalves = behalves;
    }

    void answered(DuesCharge charge, Instant at) {
        stop(charge.duesMonth(), List.of(charge.memberId()), at);
    }

    /** Also whoever was to pay for them. */
    void settled(List<DuesCharge> charges, Instant at) {
        Map<LocalDate, List<Long>> people = charges.stream()
                .collect(Collectors.groupingBy(
                        DuesCharge::duesMonth, Collectors.mapping(DuesCharge::memberId, Collectors.toList())));
        people.forEach((month, members) -> stop(month, members, at));
        over(charges, at);
    }

    /** Whoever was asked to pay is asked no more. */
    void nobodyElsePays(DuesCharge charge, Instant at) {
        over(List.of(charge), at);
    }

    private void over(List<DuesCharge> charges, Instant at) {
        behalves.over(charges.stream().map(DuesCharge::id).toList(), at)
                .forEach(request -> questions.closeAll(QuestionKind.DUES_BEHALF, request));
    }

    private void stop(LocalDate month, List<Long> members, Instant at) {
        questions.closeEach(members, QuestionKind.DUES, DuesOccasions.subject(month));
        messages.withdraw(DuesOccasions.all(month), members, "已回复或已交纳", at);
    }
}
