/** When the directory was read. */
@NullMarked
package cn.zhibu.mapper.directory;

import org.jspecify.annotations.NullMarked;
