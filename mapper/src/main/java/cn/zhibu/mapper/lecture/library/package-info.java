/** Published clips as people find, open and judge them, and the digests that tell of them. */
@NullMarked
package cn.zhibu.mapper.lecture.library;

import org.jspecify.annotations.NullMarked;
