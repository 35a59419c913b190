/** A stand-in for the WeCom platform: wire protocol, really encrypted callbacks, phones. */
@NullMarked
package cn.zhibu.sandbox;

import org.jspecify.annotations.NullMarked;
