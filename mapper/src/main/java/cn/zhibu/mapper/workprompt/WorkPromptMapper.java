package cn.zhibu.mapper.workprompt;

import org.apache.ibatis.annotations.Mapper;
import org.jspecify.annotations.Nullable;

/** Rows of {@code work_prompt}. */
@Mapper
public interface WorkPromptMapper {

    long insert(WorkPrompt prompt);

    @Nullable
    WorkPrompt find(long id);
}
