package cn.zhibu.sandbox.callback;

import java.util.List;
import java.util.Map;

/** A press on a card, with the choices made by question key; {@code menu} for its corner menu. */
public record CardPress(
        boolean menu,
        String key,
        String taskId,
        String cardType,
        String responseCode,
        Map<String, List<String>> selected) {}
