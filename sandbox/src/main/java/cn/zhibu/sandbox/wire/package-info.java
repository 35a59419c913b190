/** JSON, queries, multipart and the frame every API call passes through. */
@NullMarked
package cn.zhibu.sandbox.wire;

import org.jspecify.annotations.NullMarked;
