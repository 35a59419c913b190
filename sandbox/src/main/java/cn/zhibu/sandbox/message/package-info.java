/** message/send and message/recall: bodies, recipients, limits. */
@NullMarked
package cn.zhibu.sandbox.message;

import org.jspecify.annotations.NullMarked;
