/** Access tokens, tickets and the calls that hand them out. */
@NullMarked
package cn.zhibu.sandbox.credential;

import org.jspecify.annotations.NullMarked;
