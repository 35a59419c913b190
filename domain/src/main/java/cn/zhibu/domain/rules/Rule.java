package cn.zhibu.domain.rules;

/** A rule behind a reminder; {@code verified} when the text was read in the original, else it is shown as 待核. */
public record Rule(String key, String title, String source, String article, String text, boolean verified) {}
