/** What a person sets for herself or himself. */
@NullMarked
package cn.zhibu.domain.settings;

import org.jspecify.annotations.NullMarked;
