package cn.zhibu.bot.page.lecture;

import cn.zhibu.bot.page.Visitor;
import cn.zhibu.bot.page.Visitors;
import cn.zhibu.domain.act.Act;
import cn.zhibu.domain.lecture.library.ClipLibrary;
import cn.zhibu.domain.lecture.library.ClipNews;
import cn.zhibu.domain.lecture.library.CountOpens;
import cn.zhibu.domain.lecture.library.JudgeClip;
import cn.zhibu.mapper.attendance.Channel;
import cn.zhibu.mapper.lecture.ClipMapper;
import cn.zhibu.mapper.lecture.LectureClip;
import cn.zhibu.mapper.lecture.library.ShownClip;
import cn.zhibu.mapper.member.Member;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URI;
import java.time.Clock;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.server.ResponseStatusException;

/** /m/clips/{id}: the player, for the clip's audience. */
@Controller
final class ClipPage {

    private final Visitors visitors;
    private final ClipLibrary library;
    private final ClipMapper clips;
    private final CountOpens opens;
    private final JudgeClip judge;
    private final ClipNews news;
    private final Clock clock;

    ClipPage(
            Visitors visitors,
            ClipLibrary library,
            ClipMapper clips,
            CountOpens opens,
            JudgeClip judge,
            ClipNews news,
            Clock clock) {
        this.visitors = visitors;
        this.library = library;
        this.clips = clips;
        this.opens = opens;
        this.judge = judge;
        this.news = news;
        this.clock = clock;
    }

    @GetMapping("/m/clips/{id}")
    String show(
            Visitor visitor,
            @PathVariable long id,
            @RequestParam(defaultValue = "") String done,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        Member member = visitors.member(visitor);
        Optional<ShownClip> found = library.find(member.id(), id);
        if (found.isEmpty()) {
            return gone(id, response);
        }
        ShownClip clip = found.get();
        if (OncePerDay.first(request, response, "clip_opened", id, clock.instant())) {
            opens.opened(member, id, clock.instant());
        }
        model.addAttribute("clip", clip);
        model.addAttribute("facts", news.facts(clip));
        model.addAttribute(
                "host", clip.link() == null ? "" : URI.create(clip.link()).getHost());
        model.addAttribute("answered", judge.answered(member.id(), id));
        model.addAttribute("thanks", done.equals("thanks"));
        return "clip";
    }

    /** Seen to the end, as the player says: a count, not a person. */
    @PostMapping("/m/clips/{id}/done")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void completed(Visitor visitor, @PathVariable long id, HttpServletRequest request, HttpServletResponse response) {
        shown(visitors.member(visitor), id);
        if (OncePerDay.first(request, response, "clip_completed", id, clock.instant())) {
            opens.completed(id, clock.instant());
        }
    }

    @PostMapping("/m/clips/{id}/feedback")
    String judged(
            Visitor visitor,
            @PathVariable long id,
            @RequestParam int choice,
            @RequestParam(defaultValue = "") String words) {
        Member member = visitors.member(visitor);
        shown(member, id);
        if (choice < 1 || choice > 3) {
            throw new ResponseStatusException(HttpStatus.BAD_REQUEST);
        }
        judge.judge(Act.own(member.id(), Channel.PAGE, clock.instant()), id, choice, words);
        return "redirect:/m/clips/" + id + "?done=thanks";
    }

    private void shown(Member member, long id) {
        if (library.find(member.id(), id).isEmpty()) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
    }

    /** A clip that was taken down says so to whoever still has its card; one for others is not there. */
    private String gone(long id, HttpServletResponse response) {
        LectureClip clip = clips.find(id);
        if (clip == null || clip.publishedVersion() != null || clip.withdrawnAt() == null) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        response.setStatus(HttpStatus.GONE.value());
        return "clip-gone";
    }
}
