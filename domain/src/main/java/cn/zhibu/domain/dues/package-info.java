/** Party dues: what is owed, what was paid, what is said about it. */
@NullMarked
package cn.zhibu.domain.dues;

import org.jspecify.annotations.NullMarked;
