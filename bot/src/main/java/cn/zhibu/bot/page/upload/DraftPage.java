package cn.zhibu.bot.page.upload;

import cn.zhibu.bot.page.Visitor;
import cn.zhibu.bot.page.Visitors;
import cn.zhibu.domain.act.Act;
import cn.zhibu.domain.lecture.SubmitClip;
import cn.zhibu.domain.lecture.SubmitOutcome;
import cn.zhibu.domain.wording.Wording;
import cn.zhibu.mapper.attendance.Channel;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** /m/upload/{clip}: what a draft says, to be filled in and submitted; the same acts as in the chat. */
@Controller
final class DraftPage {

    private final Visitors visitors;
    private final DraftForms forms;
    private final SubmitClip submit;
    private final Wording wording;
    private final Clock clock;

    DraftPage(Visitors visitors, DraftForms forms, SubmitClip submit, Wording wording, Clock clock) {
        this.visitors = visitors;
        this.forms = forms;
        this.submit = submit;
        this.wording = wording;
        this.clock = clock;
    }

    @GetMapping("/m/upload/{clip}")
    String show(Visitor visitor, @PathVariable long clip, Model model) {
        return page(act(visitor), clip, new Said("", ""), model);
    }

    @PostMapping("/m/upload/{clip}")
    String save(
            Visitor visitor,
            @PathVariable long clip,
            @RequestParam(defaultValue = "save") String act,
            @RequestParam(defaultValue = "false") boolean cleared,
            HttpServletRequest request,
            Model model) {
        Act own = act(visitor);
        String problem = forms.fill(own, clip, request);
        if (!problem.isEmpty() || act.equals("save")) {
            String saved = problem.isEmpty() ? wording.say("lecture.page-saved") : "";
            return page(own, clip, new Said(saved, problem), model);
        }
        return submitted(own, clip, submit.submit(own, clip, cleared), model);
    }

    private String submitted(Act act, long clip, SubmitOutcome outcome, Model model) {
        if (outcome instanceof SubmitOutcome.Submitted || outcome instanceof SubmitOutcome.Already) {
            return "redirect:/m/review/" + clip;
        } else if (outcome instanceof SubmitOutcome.LooksSecret secret) {
            model.addAttribute("secret", String.join("、", secret.words()));
        }
        String problem = outcome instanceof SubmitOutcome.LooksSecret
                ? ""
                : wording.say(
                        outcome instanceof SubmitOutcome.Incomplete
                                ? "lecture.incomplete"
                                : outcome instanceof SubmitOutcome.StillComing
                                        ? "lecture.still-coming"
                                        : outcome instanceof SubmitOutcome.Nobody
                                                ? "lecture.nobody"
                                                : "lecture.page-nothing");
        return page(act, clip, new Said("", problem), model);
    }

    private String page(Act act, long clip, Said said, Model model) {
        model.addAttribute(
                "draft", forms.of(act, clip).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND)));
        model.addAttribute("clip", clip);
        model.addAttribute("topics", forms.topics());
        model.addAttribute("said", said.done());
        model.addAttribute("problem", said.problem());
        return "upload-draft";
    }

    private Act act(Visitor visitor) {
        return Act.own(visitors.member(visitor).id(), Channel.PAGE, clock.instant());
    }

    private record Said(String done, String problem) {}
}
