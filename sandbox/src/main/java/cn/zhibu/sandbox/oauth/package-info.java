/** Login pages, codes and who they belong to. */
@NullMarked
package cn.zhibu.sandbox.oauth;

import org.jspecify.annotations.NullMarked;
