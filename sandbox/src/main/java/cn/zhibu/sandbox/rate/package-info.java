/** How often may be called and sent (document 90454). */
@NullMarked
package cn.zhibu.sandbox.rate;

import org.jspecify.annotations.NullMarked;
