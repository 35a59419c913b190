package cn.zhibu.bot.lecture.order;

import cn.zhibu.bot.conversation.Audience;
import cn.zhibu.bot.conversation.Caller;
import cn.zhibu.bot.conversation.Command;
import cn.zhibu.domain.inbox.Answer;
import cn.zhibu.domain.lecture.order.OrderBook;
import cn.zhibu.domain.wording.Wording;
import cn.zhibu.mapper.lecture.order.OrderView;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** 点单记录: the branch's orders of the year and ahead. */
@Component
final class TalkOrders implements Command {

    private final OrderBook book;
    private final OrderLines lines;
    private final Wording wording;

    TalkOrders(OrderBook book, OrderLines lines, Wording wording) {
        this.book = book;
        this.lines = lines;
        this.wording = wording;
    }

    @Override
    public String word() {
        return "点单记录";
    }

    @Override
    public Audience audience() {
        return Audience.DESK;
    }

    @Override
    public Answer say(Caller caller, String rest) {
        List<OrderView> all = book.ofBranch(caller.orgId(), caller.at());
        if (all.isEmpty()) {
            return Answer.say(wording.say("order.none"));
        }
        return Answer.say(wording.say(
                "order.list", "lines", all.stream().map(lines::ofBranch).collect(Collectors.joining("\n"))));
    }
}
