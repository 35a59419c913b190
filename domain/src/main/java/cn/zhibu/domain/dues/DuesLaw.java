package cn.zhibu.domain.dues;

import cn.zhibu.domain.dues.engine.DuesAmount;
import cn.zhibu.domain.dues.engine.DuesTable;
import cn.zhibu.domain.wording.Wording;
import org.springframework.stereotype.Component;

/** Behind an amount: notice, article and from when it holds, marked 待核 where the text was not read in the original. */
@Component
public final class DuesLaw {

    private final Wording wording;

    DuesLaw(Wording wording) {
        this.wording = wording;
    }

    public String law(DuesAmount amount) {
        DuesTable table = amount.table();
        return wording.say(
                "dues.calc-law",
                "notice",
                table.notice(),
                "article",
                amount.article(),
                "from",
                table.validFrom(),
                "unverified",
                table.verified() ? "" : wording.say("dues.calc-unverified"));
    }
}
