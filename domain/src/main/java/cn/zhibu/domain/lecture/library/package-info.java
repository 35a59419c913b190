/** Published clips: found, opened, judged, told of and recalled. */
@NullMarked
package cn.zhibu.domain.lecture.library;

import org.jspecify.annotations.NullMarked;
