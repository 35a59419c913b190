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
import cn.zhibu.mapper.member.Member;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** 委托代交: a member asks another to pay; who is asked decides, and learns no amount before. */
@Component
public class AskBehalf {

    private static final Duration DECIDABLE = Duration.ofDays(14);

    private final DuesChargeMapper charges;
    private final DuesBehalfMapper requests;
    private final OpenQuestionMapper questions;
    private final DuesMessages messages;
    private final DuesLog log;
    private final Wording wording;

    AskBehalf(
            DuesChargeMapper charges,
            DuesBehalfMapper requests,
            OpenQuestionMapper questions,
            DuesMessages messages,
            DuesLog log,
            Wording wording) {
        this.charges = charges;
        this.requests = requests;
        this.questions = questions;
        this.messages = messages;
        this.log = log;
        this.wording = wording;
    }

    /** Another member. */
    @Transactional
    public BehalfOutcome member(Act act, LocalDate month, Member payer) {
        if (payer.id() == act.subject()) {
            return new BehalfOutcome.Oneself();
        }
        DuesCharge charge = open(act, month);
        if (charge == null) {
            return new BehalfOutcome.NothingOwed(month);
        }
        DuesBehalf request = write(act, charge, payer.id(), payer.name());
        String name = messages.member(act.subject()).name();
        Instant when = messages.daytime(act.at(), request.id());
        questions.ask(payer.id(), QuestionKind.DUES_BEHALF, request.id(), when, when.plus(DECIDABLE));
        messages.tell(payer.id(), "dues-behalf:" + request.id(), card(request, name, month), when);
        return new BehalfOutcome.Asked(request);
    }

    /** Somebody without an account here. */
    @Transactional
    public BehalfOutcome relative(Act act, LocalDate month, String name) {
        DuesCharge charge = open(act, month);
        return charge == null
                ? new BehalfOutcome.NothingOwed(month)
                : new BehalfOutcome.Noted(write(act, charge, null, name));
    }

    private @Nullable DuesCharge open(Act act, LocalDate month) {
        DuesCharge found = charges.of(act.subject(), month);
        if (found == null) {
            return null;
        }
        DuesCharge charge = charges.lock(List.of(found.id())).get(0);
        return charge.openFen() == 0 ? null : charge;
    }

    /** The last one asked counts. */
    private DuesBehalf write(Act act, DuesCharge charge, @Nullable Long payerId, String payerName) {
        requests.over(List.of(charge.id()), act.at())
                .forEach(earlier -> questions.closeAll(QuestionKind.DUES_BEHALF, earlier));
        BehalfState state = payerId == null ? BehalfState.AGREED : BehalfState.ASKED;
        DuesBehalf request = new DuesBehalf(
                0, charge.id(), act.subject(), payerId, payerName, state, act.at(), payerId == null ? act.at() : null);
        long id = requests.insert(request);
        log.charge(act, "behalf.ask", charge, payerName);
        return Objects.requireNonNull(requests.lock(id));
    }

    private Content card(DuesBehalf request, String name, LocalDate month) {
        String worded = DuesOccasions.worded(month);
        return new Content.Card(
                wording.say("dues.behalf-title", "name", name),
                wording.say("dues.behalf-subtitle", "month", worded),
                List.of(),
                List.of(
                        new Content.Button(wording.say("dues.button-agree"), "dues-agree/" + request.id()),
                        new Content.Button(wording.say("dues.button-refuse"), "dues-refuse/" + request.id())),
                null,
                wording.say("dues.behalf-words", "name", name, "month", worded));
    }
}
