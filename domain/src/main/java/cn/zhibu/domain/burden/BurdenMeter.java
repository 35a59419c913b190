package cn.zhibu.domain.burden;

import cn.zhibu.domain.outbox.PushBudget;
import cn.zhibu.domain.time.Beijing;
import cn.zhibu.mapper.burden.BurdenLine;
import cn.zhibu.mapper.burden.BurdenMapper;
import cn.zhibu.mapper.burden.HeldMessage;
import cn.zhibu.mapper.org.OrgSettingMapper;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.ToIntFunction;
import org.springframework.stereotype.Component;

/** 打扰统计: messages and taps of a month, the own ones in full, those of the branch as average and maximum without names. */
@Component
public final class BurdenMeter {

    /** With fewer people a maximum would be somebody's. */
    private static final int ENOUGH = 5;

    private final BurdenMapper burdens;
    private final OrgSettingMapper settings;

    BurdenMeter(BurdenMapper burdens, OrgSettingMapper settings) {
        this.burdens = burdens;
        this.settings = settings;
    }

    /** The month of {@code now}. */
    public View of(long memberId, long orgId, Instant now) {
        LocalDate month = Beijing.date(now).withDayOfMonth(1);
        Instant from = Beijing.at(month, LocalTime.MIDNIGHT);
        Instant until = Beijing.at(month.plusMonths(1), LocalTime.MIDNIGHT);
        return new View(
                month,
                most(orgId),
                burdens.of(memberId, month, from, until),
                burdens.held(memberId, from, until),
                branch(burdens.ofBranch(orgId, month, from, until)));
    }

    /** How many messages the members of the branch may be sent in a month. */
    public int most(long orgId) {
        String set = settings.find(orgId, SetBudget.SETTING);
        return set == null ? PushBudget.USUAL : Integer.parseInt(set);
    }

    private static Branch branch(List<BurdenLine> lines) {
        return new Branch(
                lines.size() >= ENOUGH,
                average(lines, BurdenLine::pushes),
                most(lines, BurdenLine::pushes),
                average(lines, BurdenLine::taps),
                most(lines, BurdenLine::taps),
                lines.stream().mapToInt(BurdenLine::held).sum());
    }

    private static double average(List<BurdenLine> lines, ToIntFunction<BurdenLine> figure) {
        return lines.stream().mapToInt(figure).average().orElse(0);
    }

    private static int most(List<BurdenLine> lines, ToIntFunction<BurdenLine> figure) {
        OptionalInt most = lines.stream().mapToInt(figure).max();
        return most.orElse(0);
    }

    /** @param held the latest first */
    public record View(LocalDate month, int most, BurdenLine own, List<HeldMessage> held, Branch branch) {
        public View {
            held = List.copyOf(held);
        }
    }

    /** @param shown whether there are enough people that a figure is nobody's */
    public record Branch(
            boolean shown, double averagePushes, int mostPushes, double averageTaps, int mostTaps, int held) {}
}
