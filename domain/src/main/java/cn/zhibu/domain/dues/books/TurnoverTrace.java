package cn.zhibu.domain.dues.books;

import cn.zhibu.domain.act.Act;
import cn.zhibu.domain.act.Audit;
import cn.zhibu.domain.dues.DuesLog;
import cn.zhibu.domain.dues.engine.Yuan;
import cn.zhibu.mapper.dues.Turnover;
import org.springframework.stereotype.Component;

/** What is left of a turnover: an event, against which the books are proved, and the audit log. */
@Component
final class TurnoverTrace {

    private final DuesLog log;
    private final Audit audit;

    TurnoverTrace(DuesLog log, Audit audit) {
        this.log = log;
        this.audit = audit;
    }

    void recorded(Act act, long orgId, long id, long fen) {
        log.turnedOver(act, orgId, fen, null);
        audit.record(act, "dues.turnover", orgId, id, Yuan.of(fen) + " 元");
    }

    void reversed(Act act, Turnover turnover, String reason) {
        log.turnedOver(act, turnover.orgId(), -turnover.amountFen(), reason);
        audit.record(act, "dues.turnover-reverse", turnover.orgId(), turnover.id(), reason);
    }
}
