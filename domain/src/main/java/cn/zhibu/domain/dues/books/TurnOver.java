package cn.zhibu.domain.dues.books;

import cn.zhibu.domain.act.Act;
import cn.zhibu.domain.dues.DuesClerks;
import cn.zhibu.domain.time.Beijing;
import cn.zhibu.mapper.dues.DuesBookMapper;
import cn.zhibu.mapper.dues.Turnover;
import cn.zhibu.mapper.dues.TurnoverMapper;
import cn.zhibu.mapper.org.OrgMapper;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Records what a branch handed to the upper level: never more than it holds; a wrong entry is reversed with a reason. */
@Component
public class TurnOver {

    private final DuesClerks clerks;
    private final TurnoverMapper turnovers;
    private final DuesBookMapper books;
    private final OrgMapper orgs;
    private final TurnoverTrace trace;

    TurnOver(DuesClerks clerks, TurnoverMapper turnovers, DuesBookMapper books, OrgMapper orgs, TurnoverTrace trace) {
        this.clerks = clerks;
        this.turnovers = turnovers;
        this.books = books;
        this.orgs = orgs;
        this.trace = trace;
    }

    /** @param receipt number of the upper level's receipt, null when there is none yet */
    @Transactional
    public TurnoverOutcome record(Act act, long orgId, long fen, LocalDate day, @Nullable String receipt) {
        if (!clerks.keeps(act.actor(), orgId)) {
            return new TurnoverOutcome.NotYours();
        }
        if (day.isAfter(Beijing.date(act.at()))) {
            return new TurnoverOutcome.Future();
        }
        turnovers.lockBalance(orgId);
        Turnover known = turnovers.same(orgId, fen, day);
        if (known != null) {
            return new TurnoverOutcome.Twice(known);
        }
        long held = books.held(orgId);
        if (fen <= 0 || fen > held) {
            return new TurnoverOutcome.TooMuch(held);
        }
        long id = turnovers.insert(new Turnover(
                0, orgId, above(orgId), fen, day, receipt, act.actor(), act.channel(), act.at(), null, null, null));
        trace.recorded(act, orgId, id, fen);
        return new TurnoverOutcome.Done(held - fen);
    }

    @Transactional
    public TurnoverOutcome reverse(Act act, long id, String reason) {
        Turnover turnover = turnovers.lock(id);
        if (turnover == null || !clerks.keeps(act.actor(), turnover.orgId())) {
            return new TurnoverOutcome.NotYours();
        }
        if (reason.isBlank()) {
            return new TurnoverOutcome.NoReason();
        }
        if (turnover.reversedAt() == null) {
            turnovers.reverse(id, act.actor(), act.at(), reason.strip());
            trace.reversed(act, turnover, reason.strip());
        }
        return new TurnoverOutcome.Done(books.held(turnover.orgId()));
    }

    /** Of this year and the last, those reversed too: what December got wrong is put right in January. */
    public List<Turnover> recent(long orgId, LocalDate today) {
        LocalDate january = today.withDayOfYear(1);
        return turnovers.ofOrg(orgId, january.minusYears(1), january.plusYears(1));
    }

    /** What the branch holds and has not handed on, in 分. */
    public long held(long orgId) {
        return books.held(orgId);
    }

    private @Nullable Long above(long orgId) {
        return orgs.upwards(orgId).stream()
                .filter(org -> org.id() != orgId && org.kind().party())
                .map(org -> org.id())
                .findFirst()
                .orElse(null);
    }
}
