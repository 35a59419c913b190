package cn.zhibu.bot.lecture;

import cn.zhibu.bot.conversation.Caller;
import cn.zhibu.domain.inbox.Answer;
import cn.zhibu.domain.lecture.AttachMedia;
import cn.zhibu.domain.lecture.DescribeClip;
import cn.zhibu.domain.lecture.DraftRules;
import cn.zhibu.domain.lecture.LinkRules;
import cn.zhibu.domain.media.MediaSettings;
import cn.zhibu.domain.wording.Wording;
import cn.zhibu.mapper.lecture.ClipVersion;
import org.springframework.stereotype.Component;

/** A clip that lives elsewhere: a link to one of the allowed hosts, shown and never fetched. */
@Component
final class LinkTalk {

    private final AttachMedia attach;
    private final DescribeClip describe;
    private final MediaSettings settings;
    private final DraftTalk talk;
    private final Wording wording;

    LinkTalk(AttachMedia attach, DescribeClip describe, MediaSettings settings, DraftTalk talk, Wording wording) {
        this.attach = attach;
        this.describe = describe;
        this.settings = settings;
        this.talk = talk;
        this.wording = wording;
    }

    /** @param title what the link calls itself; may be empty */
    Answer taken(Caller caller, String address, String title) {
        return LinkRules.allowed(address, settings.linkHosts())
                .flatMap(allowed -> attach.link(caller.act(), talk.running(caller), allowed))
                .map(draft -> talk.next(
                        caller,
                        titled(caller, draft, title.strip()),
                        wording.say("lecture.got-link", "clip", draft.clipId())))
                .orElseGet(() -> Answer.say(
                        wording.say("lecture.link-refused", "hosts", String.join("、", settings.linkHosts()))));
    }

    private ClipVersion titled(Caller caller, ClipVersion draft, String title) {
        boolean usable = !title.isEmpty() && title.length() <= DraftRules.TITLE_AT_MOST && draft.title() == null;
        return usable ? describe.title(caller.act(), draft.clipId(), title).orElse(draft) : draft;
    }
}
