package cn.zhibu.domain.lecture.order;

import cn.zhibu.domain.wording.Wording;
import cn.zhibu.mapper.lecture.order.MonthTalks;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** A lecturer's talks a month, and how many there are, in words. */
@Component
public final class CapacityWords {

    private final Wording wording;

    CapacityWords(Wording wording) {
        this.wording = wording;
    }

    public String most(TalkCapacity.View view) {
        return view.talks() == 0
                ? wording.say("order.capacity-none")
                : wording.say("order.capacity", "talks", view.talks());
    }

    public String months(TalkCapacity.View view) {
        return view.months().isEmpty()
                ? wording.say("order.capacity-free")
                : view.months().stream().map(this::month).collect(Collectors.joining("，"));
    }

    private String month(MonthTalks month) {
        return wording.say(
                month.waiting() == 0 ? "order.capacity-month" : "order.capacity-waiting",
                "month",
                month.monthOn().getMonthValue(),
                "held",
                month.held(),
                "waiting",
                month.waiting());
    }
}
