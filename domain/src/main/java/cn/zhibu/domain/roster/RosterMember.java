package cn.zhibu.domain.roster;

import cn.zhibu.mapper.member.Standing;
import org.jspecify.annotations.Nullable;

/** How a row changes a person. */
final class RosterMember {

    /** Behind everybody whom the directory puts in order. */
    private static final long LAST = 1_000_000;

    private RosterMember() {}

    /** The place of somebody new in the order of the branch. */
    static long place(long line) {
        return LAST + line;
    }

    static PersonEntry added(RosterValues values, @Nullable Long group) {
        Standing standing = values.standing() == null ? Standing.FULL : values.standing();
        boolean migrant = Boolean.TRUE.equals(values.migrant());
        return new PersonEntry(
                group,
                standing,
                values.voting() == null ? standing == Standing.FULL : values.voting(),
                Boolean.TRUE.equals(values.exempt()),
                values.away() == null ? migrant : values.away(),
                true,
                migrant,
                values.joinedOn(),
                values.fullOn());
    }

    static PersonEntry changed(PersonEntry known, RosterValues values, @Nullable Long group) {
        Standing standing = values.standing() == null ? known.standing() : values.standing();
        boolean usual = standing == known.standing() ? known.voting() : standing == Standing.FULL;
        boolean migrant = values.migrant() == null ? known.migrant() : values.migrant();
        boolean becomesMigrant = migrant && !known.migrant();
        return new PersonEntry(
                group == null ? known.groupId() : group,
                standing,
                values.voting() == null ? usual : values.voting(),
                values.exempt() == null ? known.exempt() : values.exempt(),
                values.away() == null ? known.away() || becomesMigrant : values.away(),
                true,
                migrant,
                values.joinedOn() == null ? known.joinedOn() : values.joinedOn(),
                values.fullOn() == null ? known.fullOn() : values.fullOn());
    }
}
