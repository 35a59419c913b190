package cn.zhibu.bot.lecture;

import cn.zhibu.bot.callback.Inbound;
import cn.zhibu.bot.conversation.Caller;
import cn.zhibu.bot.conversation.SendingHandler;
import cn.zhibu.domain.inbox.Answer;
import cn.zhibu.domain.lecture.AttachMedia;
import cn.zhibu.domain.media.Ffmpeg;
import cn.zhibu.domain.roster.Duties;
import cn.zhibu.domain.wording.Wording;
import cn.zhibu.mapper.lecture.ClipKind;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** What a lecturer sends becomes a draft at once; the file itself is fetched behind the back. */
@Component
final class SentMedia implements SendingHandler {

    private final Duties duties;
    private final AttachMedia attach;
    private final LinkTalk links;
    private final Ffmpeg ffmpeg;
    private final DraftTalk talk;
    private final Wording wording;

    SentMedia(Duties duties, AttachMedia attach, LinkTalk links, Ffmpeg ffmpeg, DraftTalk talk, Wording wording) {
        this.duties = duties;
        this.attach = attach;
        this.links = links;
        this.ffmpeg = ffmpeg;
        this.talk = talk;
        this.wording = wording;
    }

    @Override
    public Optional<Answer> sent(Caller caller, Inbound inbound) {
        if (!duties.lectures(caller.id())) {
            return Optional.empty();
        } else if (inbound instanceof Inbound.Video video) {
            return Optional.of(kept(caller, ClipKind.VIDEO, video.mediaId(), "lecture.got-video"));
        } else if (inbound instanceof Inbound.Voice voice) {
            // no browser plays what the chat records
            return Optional.of(
                    ffmpeg.present()
                            ? kept(caller, ClipKind.AUDIO, voice.mediaId(), "lecture.got-voice")
                            : Answer.say(wording.say("lecture.no-voice")));
        }
        return inbound instanceof Inbound.Link link
                ? Optional.of(links.taken(caller, link.url(), link.title()))
                : Optional.empty();
    }

    private Answer kept(Caller caller, ClipKind kind, String mediaId, String got) {
        return attach.sent(caller.act(), talk.running(caller), kind, mediaId)
                .map(draft -> talk.next(caller, draft, wording.say(got, "clip", draft.clipId())))
                .orElseThrow(() -> new IllegalStateException("A lecturer may draft."));
    }
}
