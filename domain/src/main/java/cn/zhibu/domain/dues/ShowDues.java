package cn.zhibu.domain.dues;

import cn.zhibu.domain.act.Act;
import cn.zhibu.mapper.dues.DuesChargeMapper;
import cn.zhibu.mapper.dues.DuesLine;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;

/** The branch's list of a month; only who keeps the dues sees it. */
@Component
public final class ShowDues {

    private final DuesChargeMapper charges;
    private final DuesClerks clerks;

    ShowDues(DuesChargeMapper charges, DuesClerks clerks) {
        this.charges = charges;
        this.clerks = clerks;
    }

    /** By number; empty for anybody else. */
    public List<DuesLine> list(Act act, long orgId, LocalDate month) {
        return clerks.keeps(act.actor(), orgId) ? charges.list(orgId, month) : List.of();
    }
}
