/** Files that were checked and kept, and those still to be fetched from the platform. */
@NullMarked
package cn.zhibu.mapper.media;

import org.jspecify.annotations.NullMarked;
