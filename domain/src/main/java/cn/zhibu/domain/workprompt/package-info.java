/** Work prompts (工作提示) from the upper level to the secretaries below. */
@NullMarked
package cn.zhibu.domain.workprompt;

import org.jspecify.annotations.NullMarked;
