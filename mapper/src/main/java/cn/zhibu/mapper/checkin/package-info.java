/** Sign-in codes and who tried them. */
@NullMarked
package cn.zhibu.mapper.checkin;

import org.jspecify.annotations.NullMarked;
