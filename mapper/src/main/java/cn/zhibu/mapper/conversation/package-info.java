/** Dialogues, open questions and the last act that can be undone. */
@NullMarked
package cn.zhibu.mapper.conversation;

import org.jspecify.annotations.NullMarked;
