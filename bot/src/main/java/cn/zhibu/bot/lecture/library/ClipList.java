package cn.zhibu.bot.lecture.library;

import cn.zhibu.domain.lecture.library.ClipNews;
import cn.zhibu.mapper.lecture.library.ShownClip;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;

/** Clips as numbered lines with their links. */
@Component
public final class ClipList {

    private final ClipNews news;

    ClipList(ClipNews news) {
        this.news = news;
    }

    public String of(List<ShownClip> clips) {
        return IntStream.range(0, clips.size())
                .mapToObj(i -> (i + 1) + " " + line(clips.get(i)))
                .collect(Collectors.joining("\n"));
    }

    private String line(ShownClip clip) {
        return clip.title() + "（" + news.facts(clip) + "）\n" + news.link(clip);
    }
}
