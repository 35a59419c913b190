/** Dialogues, open questions and undo. */
@NullMarked
package cn.zhibu.domain.conversation;

import org.jspecify.annotations.NullMarked;
