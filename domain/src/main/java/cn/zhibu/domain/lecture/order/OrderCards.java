package cn.zhibu.domain.lecture.order;

import cn.zhibu.domain.outbox.Content;
import cn.zhibu.domain.time.Beijing;
import cn.zhibu.domain.wording.Wording;
import cn.zhibu.mapper.lecture.order.LectureOrder;
import cn.zhibu.mapper.lecture.order.LectureOrderMapper;
import cn.zhibu.mapper.lecture.order.OrderView;
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Component;

/** The three questions of an order as cards, and what is told as text. */
@Component
final class OrderCards {

    private final LectureOrderMapper orders;
    private final Wording wording;

    OrderCards(LectureOrderMapper orders, Wording wording) {
        this.orders = orders;
        this.wording = wording;
    }

    Content offer(LectureOrder order) {
        return card(
                order,
                "order.offer-title",
                "order.offer-words",
                new Content.Button(wording.say("order.button-yes"), "talk-yes/" + order.id()),
                new Content.Button(wording.say("order.button-no"), "talk-no/" + order.id()),
                new Content.Button(wording.say("order.button-other"), "talk-other/" + order.id()));
    }

    Content proposal(LectureOrder order) {
        return card(
                order,
                "order.proposal-title",
                "order.proposal-words",
                new Content.Button(wording.say("order.button-agree"), "talk-agree/" + order.id()),
                new Content.Button(wording.say("order.button-refuse"), "talk-refuse/" + order.id()));
    }

    Content rating(LectureOrder order) {
        return card(
                order,
                "order.rating-title",
                "order.rating-words",
                new Content.Button("收获大", "talk-great/" + order.id()),
                new Content.Button("有收获", "talk-useful/" + order.id()),
                new Content.Button("一般", "talk-plain/" + order.id()));
    }

    Content words(String key, LectureOrder order) {
        return new Content.Text(said(key, orders.view(order.id())));
    }

    private Content card(LectureOrder order, String title, String words, Content.Button... buttons) {
        OrderView view = orders.view(order.id());
        return new Content.Card(
                said(title, view),
                view.topic(),
                List.of(
                        new Content.Field(wording.say("order.field-day"), Beijing.day(view.onDate())),
                        new Content.Field(wording.say("order.field-branch"), view.branch()),
                        new Content.Field(wording.say("order.field-lecturer"), view.lecturer())),
                List.of(buttons),
                null,
                said(words, view));
    }

    private String said(String key, OrderView view) {
        return wording.say(
                key,
                "branch",
                view.branch(),
                "topic",
                view.topic(),
                "lecturer",
                view.lecturer(),
                "day",
                Beijing.day(view.onDate()),
                "wanted",
                Beijing.day(view.wantedOn()),
                "reason",
                Objects.requireNonNullElse(view.reason(), ""));
    }
}
