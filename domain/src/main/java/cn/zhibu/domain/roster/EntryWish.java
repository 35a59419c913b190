package cn.zhibu.domain.roster;

import cn.zhibu.mapper.member.Standing;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What an entry shall say, as a form gives it: everything but the group. */
public record EntryWish(
        Standing standing,
        boolean voting,
        boolean exempt,
        boolean away,
        boolean migrant,
        @Nullable LocalDate joinedOn,
        @Nullable LocalDate fullOn) {

    PersonEntry over(PersonEntry known) {
        return new PersonEntry(known.groupId(), standing, voting, exempt, away, true, migrant, joinedOn, fullOn);
    }
}
