package cn.zhibu.bot.page.upload;

import cn.zhibu.domain.act.Act;
import cn.zhibu.domain.lecture.AttachCaptions;
import cn.zhibu.domain.lecture.CaptionClip;
import cn.zhibu.domain.lecture.CaptionOutcome;
import cn.zhibu.domain.lecture.MediaWords;
import cn.zhibu.domain.media.Captions;
import cn.zhibu.domain.wording.Wording;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MultipartFile;

/** The captions of the draft's form: a file, or the wish to have none. */
@Component
final class CaptionForm {

    private static final int KILOBYTE = 1024;

    private final CaptionClip captions;
    private final AttachCaptions attach;
    private final Wording wording;

    CaptionForm(CaptionClip captions, AttachCaptions attach, Wording wording) {
        this.captions = captions;
        this.attach = attach;
        this.wording = wording;
    }

    /** What is wrong with the file, in a sentence; empty when nothing is, or none was handed in. */
    String take(Act act, long clip, @Nullable MultipartFile file, boolean none) throws IOException {
        if (file == null || file.isEmpty()) {
            if (none) {
                attach.remove(act, clip);
            }
            return "";
        }
        return file.getSize() > Captions.CAP
                ? unreadable(new Captions.Unreadable(Captions.Fault.LARGE, 0))
                : said(captions.put(act, clip, file.getBytes()));
    }

    private String said(CaptionOutcome outcome) {
        if (outcome instanceof CaptionOutcome.Put) {
            return "";
        } else if (outcome instanceof CaptionOutcome.Unreadable unreadable) {
            return unreadable(unreadable.why());
        } else if (outcome instanceof CaptionOutcome.Refused refused) {
            return refused.reason().passing()
                    ? wording.say("lecture.captions-later")
                    : MediaWords.refused(wording, refused.reason());
        } else if (outcome instanceof CaptionOutcome.Beyond) {
            return wording.say("lecture.captions-beyond");
        }
        return wording.say(
                outcome instanceof CaptionOutcome.NoFilm ? "lecture.captions-no-film" : "lecture.captions-no-draft");
    }

    private String unreadable(Captions.Unreadable why) {
        return switch (why.fault()) {
            case LARGE -> wording.say("lecture.captions-large", "most", Captions.CAP / KILOBYTE);
            case LETTERS -> wording.say("lecture.captions-letters");
            case TIMES -> wording.say("lecture.captions-times", "line", why.line());
            case NONE -> wording.say("lecture.captions-none");
        };
    }
}
