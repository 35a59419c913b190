/** Encrypted deliveries to the app, their retries, and the check of its replies. */
@NullMarked
package cn.zhibu.sandbox.callback;

import org.jspecify.annotations.NullMarked;
