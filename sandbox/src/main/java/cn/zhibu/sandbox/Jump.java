package cn.zhibu.sandbox;

import java.time.Instant;

/** A moment worth jumping to, offered as a button on the phone page. */
public record Jump(String label, Instant at) {}
