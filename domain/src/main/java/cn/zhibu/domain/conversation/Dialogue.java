package cn.zhibu.domain.conversation;

import java.util.LinkedHashMap;
import java.util.Map;

/** A running dialogue: its name, the step it waits at and what was understood so far. */
public record Dialogue(String name, String step, Map<String, String> slots) {

    public Dialogue {
        slots = Map.copyOf(slots);
    }

    public static Dialogue at(String name, String step) {
        return new Dialogue(name, step, Map.of());
    }

    /** The same dialogue at its next step. */
    public Dialogue then(String next) {
        return new Dialogue(name, next, slots);
    }

    public Dialogue with(String slot, Object value) {
        Map<String, String> more = new LinkedHashMap<>(slots);
        more.put(slot, value.toString());
        return new Dialogue(name, step, more);
    }

    /** The value of a slot that an earlier step has filled. */
    public String slot(String slot) {
        String value = slots.get(slot);
        if (value == null) {
            throw new IllegalStateException("The dialogue " + name + " has no " + slot + " at " + step + ".");
        }
        return value;
    }
}
