package cn.zhibu.bot.page.upload;

import cn.zhibu.bot.page.Visitor;
import cn.zhibu.bot.page.Visitors;
import cn.zhibu.domain.act.Act;
import cn.zhibu.domain.lecture.DraftClip;
import cn.zhibu.domain.lecture.SubmitClip;
import cn.zhibu.domain.lecture.SubmitOutcome;
import cn.zhibu.domain.wording.Wording;
import cn.zhibu.mapper.attendance.Channel;
import cn.zhibu.mapper.lecture.ClipVersion;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.multipart.MultipartFile;

/** /m/upload/{clip}: what a draft says, to be filled in and submitted; the same acts as in the chat. */
@Controller
final class DraftPage {

    private final Visitors visitors;
    private final DraftForms forms;
    private final CaptionForm captions;
    private final SubmitClip submit;
    private final DraftClip drafts;
    private final Wording wording;
    private final Clock clock;

    DraftPage(
            Visitors visitors,
            DraftForms forms,
            CaptionForm captions,
            SubmitClip submit,
            DraftClip drafts,
            Wording wording,
            Clock clock) {
        this.visitors = visitors;
        this.forms = forms;
        this.captions = captions;
        this.submit = submit;
        this.drafts = drafts;
        this.wording = wording;
        this.clock = clock;
    }

    @GetMapping("/m/upload/{clip}")
    String show(Visitor visitor, @PathVariable long clip, Model model) {
        return page(act(visitor), clip, new Said("", List.of()), model);
    }

    /** Begins the next version of a clip, or goes on with its draft. */
    @PostMapping("/m/upload/{clip}/revise")
    String revise(Visitor visitor, @PathVariable long clip) {
        return drafts.revise(act(visitor), clip).isPresent()
                ? "redirect:/m/upload/" + clip
                : "redirect:/m/review/" + clip;
    }

    /** What was typed is kept first, whatever becomes of the captions and of submitting. */
    @PostMapping("/m/upload/{clip}")
    String save(
            Visitor visitor,
            @PathVariable long clip,
            @ModelAttribute Wish wish,
            HttpServletRequest request,
            Model model)
            throws IOException {
        Act own = act(visitor);
        List<String> problems = new ArrayList<>(forms.fill(own, clip, request));
        String refused = captions.take(own, clip, wish.captions(), wish.plain());
        if (!refused.isEmpty()) {
            problems.add(refused);
        }
        if (wish.saves() || !problems.isEmpty()) {
            return page(own, clip, new Said(wording.say("lecture.page-saved"), problems), model);
        }
        return submitted(own, clip, submit.submit(own, clip, wish.sure()), model);
    }

    private String submitted(Act act, long clip, SubmitOutcome outcome, Model model) {
        if (outcome instanceof SubmitOutcome.Submitted || outcome instanceof SubmitOutcome.Already) {
            return "redirect:/m/review/" + clip;
        } else if (outcome instanceof SubmitOutcome.LooksSecret secret) {
            model.addAttribute("secret", String.join("、", secret.words()));
        }
        List<String> problems = outcome instanceof SubmitOutcome.LooksSecret
                ? List.of()
                : List.of(wording.say(
                        outcome instanceof SubmitOutcome.Incomplete
                                ? "lecture.page-incomplete"
                                : outcome instanceof SubmitOutcome.StillComing
                                        ? "lecture.still-coming"
                                        : outcome instanceof SubmitOutcome.Nobody
                                                ? "lecture.nobody"
                                                : "lecture.page-nothing"));
        return page(act, clip, new Said(wording.say("lecture.page-saved"), problems), model);
    }

    /** What is no draft any more is looked at where it is reviewed; whose it is not is told nothing there. */
    private String page(Act act, long clip, Said said, Model model) {
        Optional<ClipVersion> draft = forms.of(act, clip);
        if (draft.isEmpty()) {
            return "redirect:/m/review/" + clip;
        }
        model.addAttribute("draft", draft.get());
        model.addAttribute("clip", clip);
        model.addAttribute("topics", forms.topics());
        model.addAttribute("said", said.done());
        model.addAttribute("problems", said.problems());
        return "upload-draft";
    }

    private Act act(Visitor visitor) {
        return Act.own(visitors.member(visitor).id(), Channel.PAGE, clock.instant());
    }

    private record Said(String done, List<String> problems) {}

    /**
     * What the form asks for beside its fields.
     *
     * @param cleared whether what looks secret is none
     * @param nocaptions whether the captions are to go
     */
    record Wish(
            @Nullable String act,
            @Nullable Boolean cleared,
            @Nullable Boolean nocaptions,
            @Nullable MultipartFile captions) {

        boolean saves() {
            return !"submit".equals(act);
        }

        boolean sure() {
            return Boolean.TRUE.equals(cleared);
        }

        boolean plain() {
            return Boolean.TRUE.equals(nocaptions);
        }
    }
}
