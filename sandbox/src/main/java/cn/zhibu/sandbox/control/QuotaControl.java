package cn.zhibu.sandbox.control;

import cn.zhibu.sandbox.directory.Member;
import cn.zhibu.sandbox.rate.Usage;
import cn.zhibu.sandbox.seen.Load;
import cn.zhibu.sandbox.wire.Json;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.node.ObjectNode;

/** {@code quotas}: how much of every limit is used, the limits of single members too. */
final class QuotaControl {
    private final Host host;

    QuotaControl(Host host) {
        this.host = host;
    }

    ObjectNode answer(ControlCall call) {
        call.needs("GET");
        List<Usage> usage = new ArrayList<>(host.world().platform().rates().usage());
        Load load = new Load(host.world());
        for (Member member : host.world().stores().directory().members()) {
            long minute = load.shown(member.userid(), Load.MINUTE);
            if (minute > 0) {
                usage.add(of(member, minute, Load.PER_MINUTE, Load.MINUTE));
            }
            long hour = load.shown(member.userid(), Load.HOUR);
            if (hour > 0) {
                usage.add(of(member, hour, Load.PER_HOUR, Load.HOUR));
            }
        }
        ObjectNode node = Json.with("quotas", Json.array(usage));
        node.put("apiRate", host.world().platform().tuning().apiRate());
        return node.put("memberRate", host.world().platform().tuning().memberRate());
    }

    private static Usage of(Member member, long used, long most, Duration window) {
        return new Usage("member " + member.userid(), used, most, window, null);
    }
}
