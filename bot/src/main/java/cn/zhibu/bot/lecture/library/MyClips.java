package cn.zhibu.bot.lecture.library;

import cn.zhibu.bot.conversation.Caller;
import cn.zhibu.bot.conversation.Command;
import cn.zhibu.bot.lecture.order.OrderLines;
import cn.zhibu.bot.page.PageSettings;
import cn.zhibu.domain.inbox.Answer;
import cn.zhibu.domain.lecture.library.LecturerFigures;
import cn.zhibu.domain.lecture.order.OrderBook;
import cn.zhibu.domain.wording.Wording;
import cn.zhibu.mapper.lecture.library.ClipFigures;
import cn.zhibu.mapper.lecture.order.OrderView;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** 我的微课: a lecturer's clips and talks in figures; the opens of the last days follow as a picture. */
@Component
final class MyClips implements Command {

    private final LecturerFigures figures;
    private final OrderBook orders;
    private final OrderLines lines;
    private final OpensChart chart;
    private final PageSettings pages;
    private final Wording wording;

    MyClips(
            LecturerFigures figures,
            OrderBook orders,
            OrderLines lines,
            OpensChart chart,
            PageSettings pages,
            Wording wording) {
        this.figures = figures;
        this.orders = orders;
        this.lines = lines;
        this.chart = chart;
        this.pages = pages;
        this.wording = wording;
    }

    @Override
    public String word() {
        return "我的微课";
    }

    @Override
    public Answer say(Caller caller, String rest) {
        return figures.of(caller.id(), caller.at())
                .map(view -> say(caller, view))
                .orElseGet(() -> Answer.say(wording.say("library.no-lecturer")));
    }

    private Answer say(Caller caller, LecturerFigures.View view) {
        if (view.opens() > 0) {
            chart.send(caller, view.days());
        }
        String clips = view.clips().isEmpty()
                ? wording.say("library.mine-none")
                : view.clips().stream().map(this::clip).collect(Collectors.joining("\n"));
        return Answer.say(wording.say(
                "library.mine",
                "clips",
                clips,
                "orders",
                orders(orders.ofLecturer(caller.id(), caller.at())),
                "link",
                pages.link("/m/lectures")));
    }

    private String clip(ClipFigures clip) {
        return wording.say(
                        "library.mine-clip",
                        "id",
                        clip.id(),
                        "title",
                        Objects.requireNonNullElse(clip.title(), "未命名"),
                        "opens",
                        clip.opens(),
                        "completions",
                        clip.completions())
                + (clip.answers() == 0
                        ? ""
                        : wording.say(
                                "library.mine-answers",
                                "great",
                                clip.great(),
                                "useful",
                                clip.useful(),
                                "plain",
                                clip.plain()))
                + (clip.published() ? "" : wording.say("library.mine-unpublished"));
    }

    private String orders(List<OrderView> all) {
        return all.isEmpty()
                ? wording.say("library.mine-no-orders")
                : all.stream().map(lines::ofLecturer).collect(Collectors.joining("\n"));
    }
}
