/** What is true of written characters, whoever writes them. */
@NullMarked
package cn.zhibu.domain.text;

import org.jspecify.annotations.NullMarked;
