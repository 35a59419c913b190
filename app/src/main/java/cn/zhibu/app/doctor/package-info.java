/** {@code java -jar zhibu.jar doctor}: looks at everything the service stands on, changes nothing, and ends with 0 or 1. */
@NullMarked
package cn.zhibu.app.doctor;

import org.jspecify.annotations.NullMarked;
