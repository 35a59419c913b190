/** The platform's callback and JS-SDK cryptography, written from its published rules alone. */
@NullMarked
package cn.zhibu.sandbox.crypto;

import org.jspecify.annotations.NullMarked;
