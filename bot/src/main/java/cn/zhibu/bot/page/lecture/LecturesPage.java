package cn.zhibu.bot.page.lecture;

import cn.zhibu.bot.page.Visitor;
import cn.zhibu.bot.page.Visitors;
import cn.zhibu.domain.act.Act;
import cn.zhibu.domain.lecture.library.LecturerFigures;
import cn.zhibu.domain.lecture.order.CapacityWords;
import cn.zhibu.domain.lecture.order.OrderBook;
import cn.zhibu.domain.lecture.order.TalkCapacity;
import cn.zhibu.domain.time.Beijing;
import cn.zhibu.domain.wording.Wording;
import cn.zhibu.mapper.attendance.Channel;
import cn.zhibu.mapper.lecture.library.DayOpens;
import cn.zhibu.mapper.lecture.order.OrderView;
import cn.zhibu.mapper.member.Member;
import java.time.Clock;
import java.util.List;
import java.util.stream.IntStream;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** /m/lectures: a lecturer's own clips, opens by day, what people said, and orders. */
@Controller
final class LecturesPage {

    private static final int HIGH = 100;
    private static final int WIDE = 20;

    private final Visitors visitors;
    private final LecturerFigures figures;
    private final OrderBook orders;
    private final TalkCapacity capacity;
    private final CapacityWords months;
    private final Wording wording;
    private final Clock clock;

    LecturesPage(
            Visitors visitors,
            LecturerFigures figures,
            OrderBook orders,
            TalkCapacity capacity,
            CapacityWords months,
            Wording wording,
            Clock clock) {
        this.visitors = visitors;
        this.figures = figures;
        this.orders = orders;
        this.capacity = capacity;
        this.months = months;
        this.wording = wording;
        this.clock = clock;
    }

    @GetMapping("/m/lectures")
    String show(Visitor visitor, @RequestParam(defaultValue = "") String done, Model model) {
        Member member = visitors.member(visitor);
        LecturerFigures.View view = figures.of(member.id(), clock.instant())
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        model.addAttribute("said", said(done, wording));
        model.addAttribute("clips", view.clips());
        model.addAttribute("words", view.words());
        model.addAttribute("opens", view.opens());
        model.addAttribute("bars", bars(view.days()));
        model.addAttribute(
                "orders",
                orders.ofLecturer(member.id(), clock.instant()).stream()
                        .map(this::line)
                        .toList());
        // who lectures no more still sees what was
        capacity.of(member.id(), clock.instant()).ifPresent(talks -> {
            model.addAttribute("talks", talks.talks());
            model.addAttribute("months", months.months(talks));
        });
        model.addAttribute("most", TalkCapacity.MOST);
        return "lectures";
    }

    @PostMapping("/m/lectures")
    String set(Visitor visitor, @RequestParam(defaultValue = "") String talks) {
        Act act = Act.own(visitors.member(visitor).id(), Channel.PAGE, clock.instant());
        boolean number = talks.matches("[0-9]{1,2}") && Integer.parseInt(talks) <= TalkCapacity.MOST;
        boolean set = number && capacity.set(act, Integer.parseInt(talks)).isPresent();
        return "redirect:/m/lectures?done=" + (set ? "talks" : "refused");
    }

    private static String said(String done, Wording wording) {
        return switch (done) {
            case "talks" -> wording.say("order.page-capacity");
            case "refused" -> wording.say("order.capacity-how", "most", TalkCapacity.MOST);
            default -> "";
        };
    }

    private static List<Bar> bars(List<DayOpens> days) {
        int most = Math.max(1, days.stream().mapToInt(DayOpens::opens).max().orElse(1));
        return IntStream.range(0, days.size())
                .mapToObj(i -> {
                    DayOpens day = days.get(i);
                    int height = day.opens() * HIGH / most;
                    return new Bar(i * WIDE, HIGH - height, height, day.opens(), Beijing.day(day.onDate()));
                })
                .toList();
    }

    private Line line(OrderView order) {
        Integer present = order.present();
        return new Line(
                Beijing.day(order.onDate()) + " " + order.branch(),
                order.topic(),
                present == null ? orders.state(order) : wording.say("order.held-with", "count", present));
    }

    record Bar(int x, int y, int height, int opens, String day) {}

    record Line(String title, String topic, String state) {}
}
