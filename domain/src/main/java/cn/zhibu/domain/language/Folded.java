package cn.zhibu.domain.language;

/**
 * A message in two forms.
 *
 * @param original as typed, only stripped: names and places ({@code 张三}, {@code 三楼}) are taken from here
 * @param text half width, one kind of separator, numbers in digits: commands and numbers are read from here
 */
public record Folded(String original, String text) {}
