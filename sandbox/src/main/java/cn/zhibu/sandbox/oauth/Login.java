package cn.zhibu.sandbox.oauth;

/** Who logged in; {@code outsider} came from outside the corp, {@code consented} agreed to hand out the profile. */
public record Login(String id, boolean outsider, boolean consented) {}
