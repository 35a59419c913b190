package cn.zhibu.domain.language;

import java.util.List;

/** A command that may be suggested, with the other words it is known by. */
public record Candidate(String word, List<String> aliases) {}
