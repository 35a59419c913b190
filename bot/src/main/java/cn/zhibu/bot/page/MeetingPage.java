package cn.zhibu.bot.page;

import cn.zhibu.domain.act.Act;
import cn.zhibu.domain.lecture.order.OrderBook;
import cn.zhibu.domain.meeting.MeetingWords;
import cn.zhibu.domain.time.Beijing;
import cn.zhibu.mapper.attendance.Attendance;
import cn.zhibu.mapper.attendance.AttendanceMapper;
import cn.zhibu.mapper.attendance.Channel;
import cn.zhibu.mapper.leave.LeaveCategory;
import cn.zhibu.mapper.meeting.Meeting;
import cn.zhibu.mapper.meeting.MeetingMapper;
import cn.zhibu.mapper.meeting.MeetingStatus;
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

/** /m/meetings/{id}: the meeting and the visitor's own answer, for those on its roll. */
@Controller
final class MeetingPage {

    private final Visitors visitors;
    private final MeetingMapper meetings;
    private final AttendanceMapper rolls;
    private final PageWords words;
    private final PageAnswers answers;
    private final OrderBook talks;
    private final Clock clock;

    MeetingPage(
            Visitors visitors,
            MeetingMapper meetings,
            AttendanceMapper rolls,
            PageWords words,
            PageAnswers answers,
            OrderBook talks,
            Clock clock) {
        this.visitors = visitors;
        this.meetings = meetings;
        this.rolls = rolls;
        this.words = words;
        this.answers = answers;
        this.talks = talks;
        this.clock = clock;
    }

    @GetMapping("/m/meetings/{id}")
    String show(Visitor visitor, @PathVariable long id, @RequestParam(defaultValue = "") String done, Model model) {
        Member member = visitors.member(visitor);
        Meeting meeting = meetings.find(id);
        Attendance line = meeting == null ? null : rolls.find(id, member.id());
        if (meeting == null || line == null) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        model.addAttribute("kinds", MeetingWords.kinds(meeting));
        model.addAttribute("topic", meeting.topic());
        model.addAttribute("time", Beijing.worded(meeting.startsAt()) + "–" + Beijing.clock(meeting.endsAt()));
        model.addAttribute("place", meeting.place());
        model.addAttribute("agenda", talks.agenda(id));
        model.addAttribute("status", words.status(line));
        model.addAttribute("said", answers.said(done, line));
        model.addAttribute("cancelled", meeting.status() == MeetingStatus.CANCELLED);
        model.addAttribute("open", meeting.status().live() && clock.instant().isBefore(meeting.startsAt()));
        model.addAttribute("categories", LeaveCategory.values());
        model.addAttribute("id", id);
        return "meeting";
    }

    @PostMapping("/m/meetings/{id}")
    String answer(
            Visitor visitor,
            @PathVariable long id,
            @RequestParam String answer,
            @RequestParam(defaultValue = "OTHER") LeaveCategory category) {
        Member member = visitors.member(visitor);
        Act act = Act.own(member.id(), Channel.PAGE, clock.instant());
        return "redirect:/m/meetings/" + id + "?done=" + answers.answer(act, id, answer, category);
    }
}
