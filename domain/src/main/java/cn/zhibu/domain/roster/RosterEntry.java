package cn.zhibu.domain.roster;

import cn.zhibu.mapper.member.Member;
import cn.zhibu.mapper.member.Role;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What is to be written for one row. */
sealed interface RosterEntry {

    RosterFate fate();

    /**
     * The person as the row leaves it, id 0 when new, and the roles by organisation.
     *
     * @param before null when new
     */
    record Own(
            RosterFate fate, Member member, @Nullable PersonEntry before, PersonEntry after, Map<Long, Set<Role>> roles)
            implements RosterEntry {}

    /** A person of another organisation is sent to this one; {@code standing} when that is so already. */
    record Posted(RosterFate fate, long memberId, long orgId, Role kind, boolean standing) implements RosterEntry {}

    /** Nothing is written. */
    record Refused(RosterFate fate, RosterRow row) implements RosterEntry {}
}
