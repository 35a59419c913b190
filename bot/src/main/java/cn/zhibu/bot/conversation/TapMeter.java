package cn.zhibu.bot.conversation;

import cn.zhibu.bot.callback.Inbound;
import cn.zhibu.domain.time.Beijing;
import cn.zhibu.mapper.burden.BurdenMapper;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;

/** Counts what people tap and write, per person and month. Check-ins are left out: the roll knows them, and they come by the thousand. */
@Component
final class TapMeter {

    private static final Pattern CHECK_IN = Pattern.compile("checkin/\\d+|\\D{0,4}\\d{4}");

    private final BurdenMapper burdens;

    TapMeter(BurdenMapper burdens) {
        this.burdens = burdens;
    }

    void count(long memberId, Inbound inbound) {
        if (!CHECK_IN.matcher(said(inbound)).matches()) {
            burdens.tapped(memberId, Beijing.date(inbound.createdAt()).withDayOfMonth(1));
        }
    }

    private static String said(Inbound inbound) {
        if (inbound instanceof Inbound.Text text) {
            return text.content();
        }
        return inbound instanceof Inbound.Tap tap ? tap.eventKey() : "";
    }
}
