package cn.zhibu.bot.page.upload;

import cn.zhibu.bot.page.Visitor;
import cn.zhibu.bot.page.Visitors;
import cn.zhibu.domain.act.Act;
import cn.zhibu.domain.lecture.ReviewClip;
import cn.zhibu.domain.lecture.ReviewOutcome;
import cn.zhibu.domain.time.Beijing;
import cn.zhibu.domain.wording.Wording;
import cn.zhibu.mapper.attendance.Channel;
import cn.zhibu.mapper.member.Member;
import java.time.Clock;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** /m/review/{clip}: a clip before it is published, for its reviewers and its lecturer. */
@Controller
final class ReviewPage {

    private static final int REASON_AT_MOST = 200;

    private final Visitors visitors;
    private final ReviewViews views;
    private final ReviewClip review;
    private final Wording wording;
    private final Clock clock;

    ReviewPage(Visitors visitors, ReviewViews views, ReviewClip review, Wording wording, Clock clock) {
        this.visitors = visitors;
        this.views = views;
        this.review = review;
        this.wording = wording;
        this.clock = clock;
    }

    @GetMapping("/m/review/{clip}")
    String show(Visitor visitor, @PathVariable long clip, Model model) {
        return page(visitors.member(visitor), clip, "", model);
    }

    @PostMapping("/m/review/{clip}")
    String decide(
            Visitor visitor,
            @PathVariable long clip,
            @RequestParam(defaultValue = "") String verdict,
            @RequestParam(defaultValue = "") String reason,
            @RequestParam(defaultValue = "0") int version,
            Model model) {
        Member member = visitors.member(visitor);
        Act act = Act.own(member.id(), Channel.PAGE, clock.instant());
        String why = reason.strip();
        if (verdict.equals("approve")) {
            return page(member, clip, said(review.approve(act, clip, version)), model);
        } else if (why.isEmpty() || why.length() > REASON_AT_MOST) {
            return page(member, clip, wording.say("lecture.ask-reason", "most", REASON_AT_MOST), model);
        }
        return page(member, clip, said(review.sendBack(act, clip, version, why)), model);
    }

    private String said(ReviewOutcome outcome) {
        if (outcome instanceof ReviewOutcome.Approved) {
            return wording.say("lecture.page-approved");
        } else if (outcome instanceof ReviewOutcome.Returned) {
            return wording.say("lecture.page-returned");
        } else if (outcome instanceof ReviewOutcome.Decided other) {
            return wording.say("lecture.page-decided", "name", other.by(), "time", Beijing.worded(other.at()));
        }
        return wording.say(
                outcome instanceof ReviewOutcome.OwnClip
                        ? "lecture.own-clip"
                        : outcome instanceof ReviewOutcome.Withdrawn
                                ? "lecture.was-withdrawn"
                                : "lecture.not-reviewer");
    }

    private String page(Member member, long clip, String said, Model model) {
        model.addAttribute(
                "view", views.of(member, clip).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND)));
        model.addAttribute("said", said);
        return "review";
    }
}
