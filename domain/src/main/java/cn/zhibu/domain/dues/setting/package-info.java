/** What a branch sets for its dues, and what of it others hear. */
@NullMarked
package cn.zhibu.domain.dues.setting;

import org.jspecify.annotations.NullMarked;
