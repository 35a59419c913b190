package cn.zhibu.sandbox.robot;

/** A robot in a group chat; a disabled one refuses 93004. */
public record Robot(String key, String name, boolean enabled) {}
