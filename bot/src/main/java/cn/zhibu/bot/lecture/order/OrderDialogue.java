package cn.zhibu.bot.lecture.order;

import cn.zhibu.bot.conversation.Caller;
import cn.zhibu.bot.conversation.DialogueHandler;
import cn.zhibu.domain.conversation.Conversations;
import cn.zhibu.domain.conversation.Dialogue;
import cn.zhibu.domain.inbox.Answer;
import cn.zhibu.domain.language.Fold;
import cn.zhibu.domain.lecture.order.OrderBook;
import cn.zhibu.domain.lecture.order.PlaceOrder;
import cn.zhibu.domain.text.Characters;
import cn.zhibu.domain.time.Beijing;
import cn.zhibu.domain.wording.Wording;
import cn.zhibu.mapper.lecture.order.OrderLecturer;
import cn.zhibu.mapper.lecture.order.OrderTopic;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;

/** The three questions of 预约党课: which topic, which day, which lecturer. */
@Component
final class OrderDialogue implements DialogueHandler {

    private static final String NAME = "talk-order";
    private static final String TOPIC = "topic";
    private static final String DAY = "day";
    private static final String LECTURER = "lecturer";
    private static final String ORG = "org";
    private static final int AT_MOST = 9;

    private final OrderBook book;
    private final PlaceOrder place;
    private final TalkAnswers words;
    private final Conversations conversations;
    private final Wording wording;

    OrderDialogue(OrderBook book, PlaceOrder place, TalkAnswers words, Conversations conversations, Wording wording) {
        this.book = book;
        this.place = place;
        this.words = words;
        this.conversations = conversations;
        this.wording = wording;
    }

    @Override
    public String dialogue() {
        return NAME;
    }

    /** @param rest a topic may already be named in it, and a day */
    Answer askTopic(Caller caller, String rest) {
        List<OrderTopic> topics = book.topics();
        if (topics.isEmpty()) {
            return Answer.say(wording.say("order.no-topics"));
        }
        Dialogue asked = Dialogue.at(NAME, TOPIC).with(ORG, caller.orgId());
        Optional<OrderTopic> named =
                topics.stream().filter(topic -> rest.contains(topic.name())).findFirst();
        if (named.isPresent()) {
            return topic(caller, asked, named.get().id(), rest);
        }
        conversations.run(caller.id(), asked);
        String lines = IntStream.range(0, topics.size())
                .mapToObj(i -> (i + 1) + " " + topics.get(i).name())
                .collect(Collectors.joining("\n"));
        return Answer.say(wording.say("order.ask-topic", "lines", lines));
    }

    @Override
    public Optional<Answer> answer(Caller caller, Dialogue dialogue, String said) {
        return Optional.of(
                switch (dialogue.step()) {
                    case TOPIC -> topic(caller, dialogue, said);
                    case DAY -> day(caller, dialogue, said);
                    default -> lecturer(caller, dialogue, Fold.of(said).text());
                });
    }

    private Answer topic(Caller caller, Dialogue dialogue, String said) {
        List<OrderTopic> topics = book.topics();
        String digits = Fold.of(said).text();
        int number = digits.matches("\\d{1,2}") ? Integer.parseInt(digits) : 0;
        Optional<OrderTopic> chosen = number >= 1 && number <= topics.size()
                ? Optional.of(topics.get(number - 1))
                : topics.stream()
                        .filter(topic -> topic.name().equals(Characters.strip(said)))
                        .findFirst();
        return chosen.map(topic -> topic(caller, dialogue, topic.id(), ""))
                .orElseGet(() -> Answer.say(wording.say("order.wrong-topic", "count", topics.size())));
    }

    private Answer topic(Caller caller, Dialogue dialogue, long topic, String rest) {
        Dialogue next = dialogue.then(DAY).with(TOPIC, topic);
        conversations.run(caller.id(), next);
        return TalkDay.read(rest, caller.at()).isPresent()
                ? day(caller, next, rest)
                : Answer.say(wording.say("order.ask-day"));
    }

    private Answer day(Caller caller, Dialogue dialogue, String said) {
        Optional<LocalDate> day = TalkDay.read(said, caller.at());
        if (day.isEmpty()) {
            return Answer.say(wording.say("order.no-day"));
        }
        if (!day.get().isAfter(Beijing.date(caller.at()))) {
            return Answer.say(wording.say("order.bad-day"));
        }
        List<OrderLecturer> all = lecturers(dialogue, day.get());
        if (all.isEmpty()) {
            conversations.leave(caller.id());
            return Answer.say(wording.say("order.no-lecturer"));
        }
        Dialogue next = dialogue.then(LECTURER).with(DAY, day.get());
        for (int i = 0; i < all.size(); i++) {
            next = next.with(String.valueOf(i + 1), all.get(i).id());
        }
        conversations.run(caller.id(), next);
        String lines = IntStream.range(0, all.size())
                .mapToObj(i -> (i + 1) + " " + line(all.get(i)))
                .collect(Collectors.joining("\n"));
        return Answer.say(wording.say("order.ask-lecturer", "day", Beijing.day(day.get()), "lines", lines));
    }

    private List<OrderLecturer> lecturers(Dialogue dialogue, LocalDate day) {
        long org = Long.parseLong(dialogue.slot(ORG));
        return book.lecturers(org, Long.parseLong(dialogue.slot(TOPIC)), day).stream()
                .limit(AT_MOST)
                .toList();
    }

    private String line(OrderLecturer lecturer) {
        String state = lecturer.taken()
                ? wording.say("order.lecturer-taken")
                : lecturer.left() > 0
                        ? wording.say("order.lecturer-free", "left", lecturer.left())
                        : wording.say("order.lecturer-full");
        return lecturer.name() + "（" + lecturer.orgName() + "，" + state + "）";
    }

    private Answer lecturer(Caller caller, Dialogue dialogue, String digit) {
        String id = dialogue.slots().get(digit);
        boolean anybody = digit.equals("0");
        if (!anybody && (id == null || !digit.matches("[1-9]"))) {
            return Answer.say(wording.say("order.wrong-lecturer"));
        }
        conversations.leave(caller.id());
        return words.word(place.place(
                caller.act(),
                new PlaceOrder.Wish(
                        Long.parseLong(dialogue.slot(ORG)),
                        Long.parseLong(dialogue.slot(TOPIC)),
                        LocalDate.parse(dialogue.slot(DAY)),
                        anybody || id == null ? null : Long.valueOf(id))));
    }
}
