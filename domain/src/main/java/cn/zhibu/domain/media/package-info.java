/** Films, sound and pictures of lectures: checked, kept, fetched from the platform. */
@NullMarked
package cn.zhibu.domain.media;

import org.jspecify.annotations.NullMarked;
