package cn.zhibu.domain.dues.engine;

import cn.zhibu.mapper.dues.DuesCategory;
import cn.zhibu.mapper.dues.DuesRounding;
import org.jspecify.annotations.Nullable;

/**
 * What somebody pays a month, in 分, and why. {@code tableFen} is the figure of the table before the line that is generally not exceeded;
 * {@code mostFen} lies above {@code fen} only where the branch chooses within a range. It says nothing of the income itself.
 */
public record DuesAmount(
        DuesCategory category,
        long fen,
        long mostFen,
        long tableFen,
        @Nullable Integer rateBp,
        DuesRounding rounding,
        DuesTable table) {

    public boolean capped() {
        return fen < tableFen;
    }

    public String policy() {
        return table.version();
    }

    public String article() {
        return table.article(category);
    }
}
