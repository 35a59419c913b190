/** The people and units that WeCom shows this app, before they become members and organisations. */
@NullMarked
package cn.zhibu.domain.directory;

import org.jspecify.annotations.NullMarked;
