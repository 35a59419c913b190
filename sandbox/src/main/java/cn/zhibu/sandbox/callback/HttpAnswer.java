package cn.zhibu.sandbox.callback;

import cn.zhibu.sandbox.wire.Bytes;

/** Status and body of an HTTP answer, and whether the connection may be used again. */
record HttpAnswer(int status, Bytes body, boolean keepAlive) {}
