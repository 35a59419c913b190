/** Work prompts (工作提示) of the upper level. */
@NullMarked
package cn.zhibu.mapper.workprompt;

import org.jspecify.annotations.NullMarked;
