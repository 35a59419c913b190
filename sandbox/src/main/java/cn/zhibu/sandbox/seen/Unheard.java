package cn.zhibu.sandbox.seen;

import cn.zhibu.sandbox.World;
import cn.zhibu.sandbox.callback.Attempt;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What members did and the app never took, although it was tried several times. */
public record Unheard(World world) {

    /** The last try for each such act of the member, in the order of time. */
    public List<Attempt> of(String userid) {
        Map<String, Attempt> last = new LinkedHashMap<>();
        for (Attempt attempt : world.callbacks().where(one -> one.member().equalsIgnoreCase(userid))) {
            if (attempt.number() > 1 && last.containsKey(attempt.xml())) {
                last.computeIfPresent(attempt.xml(), (xml, before) -> before.delivered() ? before : attempt);
            } else {
                last.put(attempt.xml(), attempt);
            }
        }
        return new ArrayList<>(
                last.values().stream().filter(attempt -> !attempt.delivered()).toList());
    }

    /** Why, in one sentence. */
    public static String reason(Attempt attempt) {
        return "The app did not take it in " + attempt.number()
                + (attempt.number() == 1 ? " try: " : " tries, the last: ") + attempt.problem() + ".";
    }
}
