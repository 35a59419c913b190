package cn.zhibu.bot.page;

import cn.zhibu.domain.burden.BurdenMeter;
import cn.zhibu.domain.rhythm.StudyLedger;
import cn.zhibu.mapper.member.Member;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import org.springframework.stereotype.Component;

/** What /m/me shows beside attendance: hours of study, and what the service has sent and asked. */
@Component
final class OwnYear {

    private final StudyLedger ledger;
    private final BurdenMeter meter;

    OwnYear(StudyLedger ledger, BurdenMeter meter) {
        this.ledger = ledger;
        this.meter = meter;
    }

    View of(Member member, Instant now) {
        StudyLedger.Own own = ledger.of(member.id(), now);
        String hours = BigDecimal.valueOf(own.hours())
                .setScale(1, RoundingMode.HALF_UP)
                .stripTrailingZeros()
                .toPlainString();
        return new View(hours, own.norm().hours(), meter.of(member.id(), member.orgId(), now));
    }

    record View(String hours, int norm, BurdenMeter.View burden) {}
}
