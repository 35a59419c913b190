package cn.zhibu.bot.page.upload;

import cn.zhibu.bot.page.Visitor;
import cn.zhibu.bot.page.Visitors;
import cn.zhibu.domain.act.Act;
import cn.zhibu.domain.lecture.AttachMedia;
import cn.zhibu.domain.lecture.MediaWords;
import cn.zhibu.domain.media.KeepMedia;
import cn.zhibu.domain.media.MediaSettings;
import cn.zhibu.domain.media.MediaType;
import cn.zhibu.domain.media.MediaVerdict;
import cn.zhibu.domain.media.Uploads;
import cn.zhibu.domain.roster.Duties;
import cn.zhibu.domain.wording.Wording;
import cn.zhibu.mapper.attendance.Channel;
import cn.zhibu.mapper.lecture.ClipVersion;
import cn.zhibu.mapper.media.MediaUpload;
import cn.zhibu.mapper.member.Member;
import java.io.IOException;
import java.time.Clock;
import java.util.Optional;
import java.util.Set;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** /m/upload: a lecturer's film or sound; what has come whole becomes a draft. */
@Controller
final class UploadPage {

    private static final Set<MediaType> WANTED = Set.of(MediaType.MP4, MediaType.M4A, MediaType.MP3);

    private final Visitors visitors;
    private final Duties duties;
    private final Uploads uploads;
    private final AttachMedia attach;
    private final Wording wording;
    private final Clock clock;

    UploadPage(Visitors visitors, Duties duties, Uploads uploads, AttachMedia attach, Wording wording, Clock clock) {
        this.visitors = visitors;
        this.duties = duties;
        this.uploads = uploads;
        this.attach = attach;
        this.wording = wording;
        this.clock = clock;
    }

    @GetMapping("/m/upload")
    String show(Visitor visitor, @RequestParam(defaultValue = "0") long clip, Model model) {
        lecturer(visitor);
        return page("", clip, model);
    }

    @PostMapping("/m/upload")
    String take(Visitor visitor, @RequestParam String upload, @RequestParam(defaultValue = "0") long clip, Model model)
            throws IOException {
        Member member = lecturer(visitor);
        Optional<MediaUpload> found = uploads.find(member.id(), upload);
        if (found.isEmpty() || uploads.offset(found.get()) != found.get().bytes()) {
            return page(wording.say("lecture.upload-over"), clip, model);
        }
        KeepMedia.Outcome outcome = uploads.finish(found.get(), WANTED);
        if (outcome instanceof KeepMedia.Outcome.Kept kept) {
            Act act = Act.own(member.id(), Channel.PAGE, clock.instant());
            ClipVersion draft = attach.file(act, clip, kept.file())
                    .orElseThrow(() -> new ResponseStatusException(HttpStatus.FORBIDDEN));
            return "redirect:/m/upload/" + draft.clipId();
        }
        MediaVerdict.Reason reason = ((KeepMedia.Outcome.Refused) outcome).reason();
        if (reason.passing()) {
            // all of it is still here: the same upload may be taken later, no byte is sent twice
            model.addAttribute("again", upload);
        }
        return page(MediaWords.refused(wording, reason), clip, model);
    }

    private Member lecturer(Visitor visitor) {
        Member member = visitors.member(visitor);
        if (!duties.lectures(member.id())) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        return member;
    }

    private static String page(String problem, long clip, Model model) {
        model.addAttribute("problem", problem);
        model.addAttribute("clip", clip);
        model.addAttribute("cap", MediaSettings.CAP);
        return "upload";
    }
}
