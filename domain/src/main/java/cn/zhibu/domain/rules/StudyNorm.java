package cn.zhibu.domain.rules;

import java.util.List;

/**
 * Hours of study that a member has in a year, and the meeting types that count.
 *
 * @param rule key of the article
 */
public record StudyNorm(String rule, int hours, List<String> types) {

    public StudyNorm {
        types = List.copyOf(types);
    }
}
