package cn.zhibu.sandbox.wire;

/** One platform call. Throws {@link ApiFault} to refuse. */
@FunctionalInterface
public interface Endpoint {
    /** Answers the call. */
    ApiResponse answer(ApiRequest request);
}
