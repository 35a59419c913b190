package cn.zhibu.bot.page.dues;

import cn.zhibu.domain.dues.DuesSettings;
import cn.zhibu.domain.dues.engine.DuesAmount;
import cn.zhibu.domain.dues.engine.DuesCalculator;
import cn.zhibu.domain.dues.engine.Yuan;
import cn.zhibu.domain.time.Beijing;
import cn.zhibu.mapper.dues.DuesCategory;
import java.time.Instant;
import java.util.Optional;
import java.util.OptionalLong;
import org.springframework.stereotype.Component;

/** From what somebody typed into the calculator to an amount, by the branch's rounding. */
@Component
final class DuesReckoning {

    private final DuesCalculator calculator;
    private final DuesSettings settings;

    DuesReckoning(DuesCalculator calculator, DuesSettings settings) {
        this.calculator = calculator;
        this.settings = settings;
    }

    /** Empty when what was typed is no income. */
    Optional<DuesAmount> of(long orgId, DuesCategory category, String income, Instant at) {
        OptionalLong fen = category.byIncome() ? Yuan.parse(income) : OptionalLong.of(0);
        return fen.isEmpty() || fen.getAsLong() > DuesCalculator.INCOME_AT_MOST_FEN
                ? Optional.empty()
                : Optional.of(calculator.of(category, fen.getAsLong(), settings.rounding(orgId), Beijing.date(at)));
    }
}
