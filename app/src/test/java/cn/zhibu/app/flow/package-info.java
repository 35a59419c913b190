/** Every flow of product.md 3 and 8 as people live it: phones, encrypted callbacks, real engines. */
@NullMarked
package cn.zhibu.app.flow;

import org.jspecify.annotations.NullMarked;
