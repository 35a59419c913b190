package cn.zhibu.bot.lecture;

import cn.zhibu.bot.conversation.Audience;
import cn.zhibu.bot.conversation.Caller;
import cn.zhibu.bot.conversation.Command;
import cn.zhibu.domain.act.Audit;
import cn.zhibu.domain.inbox.Answer;
import cn.zhibu.domain.language.CommandWord;
import cn.zhibu.domain.wording.Wording;
import cn.zhibu.mapper.lecture.LectureTopic;
import cn.zhibu.mapper.lecture.TopicMapper;
import java.util.stream.Collectors;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** 微课专题, 增加专题 and 停用专题: the list lecturers choose from. */
record TopicWord(String word, Act act, Desk desk) implements Command {

    @Override
    public Audience audience() {
        return Audience.UPPER;
    }

    @Override
    public CommandWord.Takes takes() {
        return act == Act.LIST ? CommandWord.Takes.NOTHING : CommandWord.Takes.TEXT;
    }

    @Override
    public boolean needsRest() {
        return act != Act.LIST;
    }

    @Override
    public Answer say(Caller caller, String rest) {
        return switch (act) {
            case LIST -> Answer.say(desk.list());
            case ADD -> desk.add(caller, rest.strip());
            case RETIRE -> desk.retire(caller, rest.strip());
        };
    }

    /** What is done to the list. */
    enum Act {
        LIST,
        ADD,
        RETIRE
    }

    /** The list itself. */
    record Desk(TopicMapper topics, Audit audit, Wording wording) {

        private static final int NAME_AT_MOST = 12;

        String list() {
            String names = topics.active().stream().map(LectureTopic::name).collect(Collectors.joining("、"));
            return wording.say("lecture.topics", "names", names);
        }

        Answer add(Caller caller, String name) {
            if (name.length() > NAME_AT_MOST) {
                return Answer.say(wording.say("lecture.topic-long", "most", NAME_AT_MOST));
            }
            topics.add(name);
            audit.record(caller.act(), "topic.add", caller.orgId(), null, name);
            return Answer.say(list());
        }

        Answer retire(Caller caller, String name) {
            if (topics.retire(name) == 0) {
                return Answer.say(wording.say("lecture.topic-unknown", "name", name));
            }
            audit.record(caller.act(), "topic.retire", caller.orgId(), null, name);
            return Answer.say(list());
        }
    }

    /** All three. */
    @Configuration(proxyBeanMethods = false)
    static class All {

        @Bean
        Desk topicDesk(TopicMapper topics, Audit audit, Wording wording) {
            return new Desk(topics, audit, wording);
        }

        @Bean
        Command listTopics(Desk desk) {
            return new TopicWord("微课专题", Act.LIST, desk);
        }

        @Bean
        Command addTopic(Desk desk) {
            return new TopicWord("增加专题", Act.ADD, desk);
        }

        @Bean
        Command retireTopic(Desk desk) {
            return new TopicWord("停用专题", Act.RETIRE, desk);
        }
    }
}
