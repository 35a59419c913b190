package cn.zhibu.bot.dues;

import cn.zhibu.domain.dues.DuesOccasions;
import cn.zhibu.domain.dues.engine.Yuan;
import cn.zhibu.domain.wording.Wording;
import cn.zhibu.mapper.dues.ChargeStatus;
import cn.zhibu.mapper.dues.DuesAnswer;
import cn.zhibu.mapper.dues.DuesLine;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** The list of a month in words. */
@Component
final class DuesListText {

    private final Wording wording;

    DuesListText(Wording wording) {
        this.wording = wording;
    }

    String of(LocalDate month, List<DuesLine> list) {
        String worded = DuesOccasions.worded(month);
        if (list.isEmpty()) {
            return wording.say("dues.list-none", "month", worded);
        }
        return wording.say(
                "dues.list",
                "month",
                worded,
                "people",
                list.size(),
                "due",
                Yuan.of(list.stream().mapToLong(DuesListText::owed).sum()),
                "paid",
                Yuan.of(list.stream().mapToLong(DuesLine::paidFen).sum()),
                "lines",
                list.stream().map(this::line).collect(Collectors.joining("\n")));
    }

    private static long owed(DuesLine line) {
        return line.status() == ChargeStatus.WAIVED ? 0 : line.amountFen();
    }

    private String line(DuesLine line) {
        String quiet = line.quiet() && line.openFen() > 0 ? wording.say("dues.list-quiet") : "";
        return line.rollNo() + " " + line.name() + " " + Yuan.of(owed(line)) + " " + state(line) + quiet;
    }

    private String state(DuesLine line) {
        String payer = line.payerName();
        DuesAnswer answer = line.answer();
        return switch (line.status()) {
            case PAID -> wording.say("dues.list-paid");
            case WAIVED -> wording.say("dues.list-waived");
            case OPEN ->
                payer != null
                        ? wording.say("dues.list-payer", "name", payer)
                        : answer == null ? wording.say("dues.list-open") : answered(answer);
        };
    }

    private String answered(DuesAnswer answer) {
        return wording.say(
                switch (answer) {
                    case PAID -> "dues.list-claimed";
                    case BEHALF -> "dues.list-behalf";
                    case QUESTION -> "dues.list-question";
                    case LATER -> "dues.list-later";
                });
    }
}
