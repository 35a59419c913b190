package cn.zhibu.bot.lecture.order;

import cn.zhibu.domain.lecture.order.OrderBook;
import cn.zhibu.domain.time.Beijing;
import cn.zhibu.domain.wording.Wording;
import cn.zhibu.mapper.lecture.order.OrderView;
import org.springframework.stereotype.Component;

/** One order as a line of a list; its number stays the same for good. */
@Component
public final class OrderLines {

    private final OrderBook book;
    private final Wording wording;

    OrderLines(OrderBook book, Wording wording) {
        this.book = book;
        this.wording = wording;
    }

    String ofBranch(OrderView order) {
        return line(order, order.lecturer());
    }

    /** For the lecturer: which branch. */
    public String ofLecturer(OrderView order) {
        return line(order, order.branch());
    }

    private String line(OrderView order, String who) {
        Integer present = order.present();
        return wording.say(
                "order.line",
                "id",
                order.id(),
                "day",
                Beijing.day(order.onDate()),
                "topic",
                order.topic(),
                "who",
                who,
                "state",
                present == null ? book.state(order) : wording.say("order.held-with", "count", present) + rating(order));
    }

    private String rating(OrderView order) {
        Integer choice = order.feedback();
        if (choice == null) {
            return "";
        }
        return "，" + caption(choice) + (order.feedbackWords() == null ? "" : "：" + order.feedbackWords());
    }

    private static String caption(int choice) {
        return switch (choice) {
            case 1 -> "收获大";
            case 2 -> "有收获";
            default -> "一般";
        };
    }
}
