/** SQL lives here and nowhere else: one record, one mapper interface and one XML file per table. */
@NullMarked
package cn.zhibu.mapper;

import org.jspecify.annotations.NullMarked;
