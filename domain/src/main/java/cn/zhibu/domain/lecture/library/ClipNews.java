package cn.zhibu.domain.lecture.library;

import cn.zhibu.domain.outbox.Content;
import cn.zhibu.domain.wording.PageLinks;
import cn.zhibu.domain.wording.Wording;
import cn.zhibu.mapper.lecture.library.ShownClip;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** New clips as one news card, as text, and as a line of somebody's daily digest. */
@Component
public final class ClipNews {

    private final PageLinks pages;
    private final Wording wording;

    ClipNews(PageLinks pages, Wording wording) {
        this.pages = pages;
        this.wording = wording;
    }

    Content card(List<ShownClip> clips) {
        return new Content.News(clips.stream()
                .map(clip -> new Content.Article(clip.title(), facts(clip), link(clip)))
                .toList());
    }

    Content words(List<ShownClip> clips) {
        String lines = clips.stream()
                .map(clip -> clip.title() + "（" + facts(clip) + "）\n" + link(clip))
                .collect(Collectors.joining("\n"));
        return new Content.Text(wording.say("library.digest", "lines", lines));
    }

    String line(List<ShownClip> clips) {
        return wording.say(
                "library.digest-line",
                "titles",
                clips.stream().limit(3).map(ShownClip::title).collect(Collectors.joining("、")),
                "count",
                clips.size());
    }

    /** {@code 党史故事，8分钟，王老师}. */
    public String facts(ShownClip clip) {
        String topic = clip.topic() == null ? "" : clip.topic() + "，";
        String minutes = clip.minutes() == null ? "" : clip.minutes() + "分钟，";
        return topic + minutes + Objects.requireNonNull(clip.lecturer());
    }

    public String link(ShownClip clip) {
        return pages.to("/m/clips/" + clip.id());
    }
}
