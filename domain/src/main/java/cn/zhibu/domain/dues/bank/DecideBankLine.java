package cn.zhibu.domain.dues.bank;

import cn.zhibu.domain.act.Act;
import cn.zhibu.domain.dues.Booked;
import cn.zhibu.domain.dues.DuesClerks;
import cn.zhibu.domain.dues.PaymentOrder;
import cn.zhibu.mapper.dues.BankFile;
import cn.zhibu.mapper.dues.BankFileMapper;
import cn.zhibu.mapper.dues.BankFileState;
import cn.zhibu.mapper.dues.BankRow;
import cn.zhibu.mapper.dues.BankRowMapper;
import cn.zhibu.mapper.dues.BankRowState;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What a person decides about a line that no rule could: whose it is, or that nothing is done with it. It is booked at once. */
@Component
public class DecideBankLine {

    private static final Set<BankRowState> OPEN = Set.of(
            BankRowState.UNCLEAR,
            BankRowState.UNKNOWN,
            BankRowState.PAID_BEFORE,
            BankRowState.REVERSED,
            BankRowState.IGNORED);

    private final DuesClerks clerks;
    private final BankFileMapper files;
    private final BankRowMapper rows;
    private final NamesakesOfLine namesakes;
    private final HandBooking booking;

    DecideBankLine(
            DuesClerks clerks,
            BankFileMapper files,
            BankRowMapper rows,
            NamesakesOfLine namesakes,
            HandBooking booking) {
        this.clerks = clerks;
        this.files = files;
        this.rows = rows;
        this.namesakes = namesakes;
        this.booking = booking;
    }

    /** @param freely whether what goes beyond the charges was given voluntarily */
    @Transactional
    public HandChoice choose(Act act, long lineId, long memberId, boolean freely) {
        BankRow line = open(act, lineId);
        BankDebtor person = line == null ? null : namesakes.inScope(line, memberId);
        if (line == null || person == null) {
            return new HandChoice.Refused();
        }
        PaymentOrder order = booking.order(act, line, person);
        if (order.extraFen() > 0 && !freely) {
            return new HandChoice.TooMuch(order.extraFen());
        }
        Booked booked = booking.book(act.behalf(memberId), order);
        if (booked.payments().isEmpty()) {
            return new HandChoice.Refused();
        }
        rows.decide(lineId, BankRowState.BY_HAND, memberId, act.actor(), act.at());
        rows.booked(List.of(lineId), List.of(booked.payments().get(0).id()));
        return new HandChoice.Booked(booked.payments().get(0));
    }

    @Transactional
    public HandChoice ignore(Act act, long lineId) {
        BankRow line = open(act, lineId);
        if (line == null) {
            return new HandChoice.Refused();
        }
        rows.decide(lineId, BankRowState.IGNORED, line.memberId(), act.actor(), act.at());
        return new HandChoice.Ignored();
    }

    private @Nullable BankRow open(Act act, long lineId) {
        rows.lock(lineId);
        BankRow line = rows.find(lineId);
        if (line == null || !OPEN.contains(line.state())) {
            return null;
        }
        BankFile file = files.find(line.fileId());
        boolean theirs =
                file != null && file.state() != BankFileState.WAITING && clerks.keeps(act.actor(), file.orgId());
        return theirs ? line : null;
    }
}
