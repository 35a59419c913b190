package cn.zhibu.bot.dues;

import cn.zhibu.bot.conversation.Caller;
import cn.zhibu.bot.conversation.Command;
import cn.zhibu.domain.inbox.Answer;
import cn.zhibu.mapper.dues.DuesAnswer;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** 我已交纳, 委托代交, 党费疑问, 稍后交: said for this month; who pays or what is unclear may follow at once. */
record DuesAnswerWord(String word, List<String> aliases, DuesAnswer answer, AnsweringDues answering, DuesDetail detail)
        implements Command {

    DuesAnswerWord {
        aliases = List.copyOf(aliases);
    }

    @Override
    public boolean means(String said, String rest) {
        return rest.isEmpty() || answer == DuesAnswer.BEHALF || answer == DuesAnswer.QUESTION;
    }

    @Override
    public Answer say(Caller caller, String rest) {
        Answer recorded = answering.of(caller, answering.month(caller.at()), answer);
        return rest.isEmpty() ? recorded : detail.take(caller, answer, rest).orElse(recorded);
    }

    /** All of them. */
    @Configuration(proxyBeanMethods = false)
    static class All {

        @Bean
        Command duesPaidWord(AnsweringDues answering, DuesDetail detail) {
            return new DuesAnswerWord("我已交纳", List.of("已交纳", "已交党费", "党费已交"), DuesAnswer.PAID, answering, detail);
        }

        @Bean
        Command duesBehalfWord(AnsweringDues answering, DuesDetail detail) {
            return new DuesAnswerWord("委托代交", List.of("请代交"), DuesAnswer.BEHALF, answering, detail);
        }

        @Bean
        Command duesQuestionWord(AnsweringDues answering, DuesDetail detail) {
            return new DuesAnswerWord("党费疑问", List.of("有疑问"), DuesAnswer.QUESTION, answering, detail);
        }

        @Bean
        Command duesLaterWord(AnsweringDues answering, DuesDetail detail) {
            return new DuesAnswerWord("稍后交", List.of("晚点交"), DuesAnswer.LATER, answering, detail);
        }
    }
}
