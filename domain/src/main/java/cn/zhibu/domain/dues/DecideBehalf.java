package cn.zhibu.domain.dues;

import cn.zhibu.domain.act.Act;
import cn.zhibu.domain.outbox.Content;
import cn.zhibu.domain.wording.Wording;
import cn.zhibu.mapper.conversation.OpenQuestionMapper;
import cn.zhibu.mapper.conversation.QuestionKind;
import cn.zhibu.mapper.dues.BehalfState;
import cn.zhibu.mapper.dues.DuesBehalf;
import cn.zhibu.mapper.dues.DuesBehalfMapper;
import cn.zhibu.mapper.dues.DuesCharge;
import cn.zhibu.mapper.dues.DuesChargeMapper;
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** 同意代交 or 不便代交: only who was asked decides; the member hears of it. */
@Component
public class DecideBehalf {

    private final DuesBehalfMapper requests;
    private final DuesChargeMapper charges;
    private final OpenQuestionMapper questions;
    private final DuesMessages messages;
    private final DuesLog log;
    private final Wording wording;

    DecideBehalf(
            DuesBehalfMapper requests,
            DuesChargeMapper charges,
            OpenQuestionMapper questions,
            DuesMessages messages,
            DuesLog log,
            Wording wording) {
        this.requests = requests;
        this.charges = charges;
        this.questions = questions;
        this.messages = messages;
        this.log = log;
        this.wording = wording;
    }

    @Transactional
    public BehalfOutcome decide(Act act, long requestId, boolean agreed) {
        DuesBehalf asked = requests.find(requestId);
        if (asked == null || asked.payerId() == null || asked.payerId() != act.actor()) {
            return new BehalfOutcome.NotYours();
        }
        // the charge first, as whoever answers or books takes it
        charges.lock(List.of(asked.chargeId()));
        DuesBehalf request = Objects.requireNonNull(requests.lock(requestId), "a request is never deleted");
        if (request.state() != BehalfState.ASKED) {
            return new BehalfOutcome.Over(request);
        }
        requests.settle(requestId, agreed ? BehalfState.AGREED : BehalfState.REFUSED, act.at());
        questions.closeAll(QuestionKind.DUES_BEHALF, requestId);
        DuesCharge charge = Objects.requireNonNull(charges.find(request.chargeId()), "a charge is never deleted");
        if (!agreed) {
            charges.answer(charge.id(), null, null);
        }
        log.charge(act.behalf(request.memberId()), agreed ? "behalf.agree" : "behalf.refuse", charge, null);
        tell(act, request, charge, agreed);
        String name = messages.member(request.memberId()).name();
        return agreed ? new BehalfOutcome.Agreed(request, charge, name) : new BehalfOutcome.Refused(request, name);
    }

    private void tell(Act act, DuesBehalf request, DuesCharge charge, boolean agreed) {
        String words = wording.say(
                agreed ? "dues.told-agreed" : "dues.told-refused",
                "name",
                request.payerName(),
                "month",
                DuesOccasions.worded(charge.duesMonth()));
        messages.tell(
                request.memberId(), "dues-behalf:" + request.id() + ":decided", new Content.Text(words), act.at());
    }
}
