package cn.zhibu.bot.page.upload;

import cn.zhibu.domain.act.Act;
import cn.zhibu.domain.lecture.DescribeClip;
import cn.zhibu.domain.lecture.DraftRules;
import cn.zhibu.domain.lecture.OwnClips;
import cn.zhibu.domain.wording.Wording;
import cn.zhibu.mapper.lecture.ClipVersion;
import cn.zhibu.mapper.lecture.LectureTopic;
import cn.zhibu.mapper.lecture.TopicMapper;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Writes the fields of the form into the draft. */
@Component
class DraftForms {

    private final OwnClips own;
    private final DescribeClip describe;
    private final TopicMapper topics;
    private final Wording wording;

    DraftForms(OwnClips own, DescribeClip describe, TopicMapper topics, Wording wording) {
        this.own = own;
        this.describe = describe;
        this.topics = topics;
        this.wording = wording;
    }

    @Transactional
    public Optional<ClipVersion> of(Act act, long clip) {
        return own.draft(act, clip);
    }

    List<LectureTopic> topics() {
        return topics.active();
    }

    /** Writes every field that can be kept, whatever the others are like; what is missing or wrong, in a sentence for each. */
    @Transactional
    public List<String> fill(Act act, long clip, HttpServletRequest form) {
        List<String> problems = new ArrayList<>();
        String title = value(form, "title").replaceAll("[\\s《》]+", " ").strip();
        if (title.isEmpty() || title.length() > DraftRules.TITLE_AT_MOST) {
            problems.add(wording.say("lecture.page-title", "most", DraftRules.TITLE_AT_MOST));
        } else {
            describe.title(act, clip, title);
        }
        String minutes = value(form, "minutes");
        if (!minutes.matches("[1-9][0-9]{0,2}") || Integer.parseInt(minutes) > DraftRules.MINUTES_AT_MOST) {
            problems.add(wording.say("lecture.page-minutes", "most", DraftRules.MINUTES_AT_MOST));
        } else {
            describe.minutes(act, clip, Integer.parseInt(minutes));
        }
        String description = value(form, "description");
        if (description.length() > DraftRules.DESCRIPTION_AT_MOST) {
            problems.add(wording.say("lecture.page-description", "most", DraftRules.DESCRIPTION_AT_MOST));
        } else {
            describe.description(act, clip, description);
        }
        choices(act, clip, form);
        return problems;
    }

    private void choices(Act act, long clip, HttpServletRequest form) {
        String topic = value(form, "topic");
        if (topic.matches("[0-9]{1,9}")) {
            describe.topic(act, clip, Long.parseLong(topic));
        }
        Arrays.stream(DescribeClip.Audience.values())
                .filter(each -> each.name().equals(value(form, "audience")))
                .forEach(each -> describe.audience(act, clip, each));
    }

    private static String value(HttpServletRequest form, String name) {
        String value = form.getParameter(name);
        return value == null ? "" : value.strip();
    }
}
