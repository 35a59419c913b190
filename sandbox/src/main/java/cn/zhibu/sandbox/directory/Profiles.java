package cn.zhibu.sandbox.directory;

import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Profiles by userid in any case. */
public final class Profiles {
    private final Map<String, Profile> profiles = new ConcurrentHashMap<>();

    /** The member's profile, {@link Profile#NONE} when nothing was said. */
    public Profile of(String userid) {
        return profiles.getOrDefault(userid.toLowerCase(Locale.ROOT), Profile.NONE);
    }

    /** Sets a member's profile. */
    public void put(String userid, Profile profile) {
        profiles.put(userid.toLowerCase(Locale.ROOT), profile);
    }

    /** Whose profile it is, lower-cased, or null. */
    @Nullable
    String find(Predicate<Profile> wanted) {
        return profiles.entrySet().stream()
                .filter(entry -> wanted.test(entry.getValue()))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(null);
    }
}
