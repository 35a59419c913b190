/** The control API and the static files of the phone page. */
@NullMarked
package cn.zhibu.sandbox.control;

import org.jspecify.annotations.NullMarked;
