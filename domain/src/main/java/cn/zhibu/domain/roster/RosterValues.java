package cn.zhibu.domain.roster;

import cn.zhibu.domain.sheet.SheetValues;
import cn.zhibu.mapper.member.Role;
import cn.zhibu.mapper.member.Standing;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What a row says of a person; an empty cell says nothing and leaves things as they are. */
record RosterValues(
        @Nullable Standing standing,
        @Nullable Boolean voting,
        @Nullable Boolean exempt,
        @Nullable Boolean away,
        @Nullable Boolean migrant,
        @Nullable LocalDate joinedOn,
        @Nullable LocalDate fullOn,
        Set<Role> roles,
        @Nullable Role posting) {

    private static final Set<Role> POSTINGS = EnumSet.of(Role.OBSERVER, Role.ENVOY, Role.ADVISER, Role.SUPERVISOR);
    private static final int LONGEST = 64;

    /** Everything that is wrong with the row goes to {@code problems}. */
    static RosterValues read(RosterRow row, List<String> problems) {
        name(row, problems);
        return new RosterValues(
                standing(row, problems),
                flag(row, RosterColumn.VOTING, "有", "无", problems),
                flag(row, RosterColumn.EXEMPT, "是", "否", problems),
                flag(row, RosterColumn.AWAY, "是", "否", problems),
                flag(row, RosterColumn.MIGRANT, "是", "否", problems),
                day(row, RosterColumn.JOINED, problems),
                day(row, RosterColumn.FULL_ON, problems),
                roles(row, problems),
                posting(row, problems));
    }

    /** Whether the row sends a person and says nothing else. */
    boolean postingOnly() {
        return Stream.of(standing, voting, exempt, away, migrant, joinedOn, fullOn)
                        .allMatch(Objects::isNull)
                && roles.isEmpty();
    }

    private static void name(RosterRow row, List<String> problems) {
        String name = row.name();
        if (name.isEmpty()) {
            problems.add("没有姓名");
        } else if (name.length() > LONGEST || name.chars().anyMatch(Character::isISOControl)) {
            problems.add("姓名过长或含有控制字符");
        } else if ("=+-@".indexOf(name.charAt(0)) >= 0) {
            // a spreadsheet would take it for a formula when the name comes back out in a table
            problems.add("姓名不能以 = + - @ 开头");
        }
    }

    private static @Nullable Standing standing(RosterRow row, List<String> problems) {
        String text = row.cell(RosterColumn.STANDING);
        return switch (text) {
            case "" -> null;
            case "正式", "正式党员" -> Standing.FULL;
            case "预备", "预备党员" -> Standing.PROBATIONARY;
            default -> {
                problems.add("类别“" + text + "”应为 正式 或 预备");
                yield null;
            }
        };
    }

    private static @Nullable Boolean flag(
            RosterRow row, RosterColumn column, String yes, String no, List<String> problems) {
        String text = row.cell(column);
        if (!text.isEmpty() && !text.equals(yes) && !text.equals(no)) {
            problems.add(column.caption() + "“" + text + "”应为 " + yes + " 或 " + no);
        }
        return text.isEmpty() ? null : text.equals(yes);
    }

    private static @Nullable LocalDate day(RosterRow row, RosterColumn column, List<String> problems) {
        String text = row.cell(column);
        LocalDate day = SheetValues.longAgo(text).orElse(null);
        if (day == null && !text.isEmpty()) {
            problems.add(column.caption() + "“" + text + "”应为日期，例如 2001-07-01");
        }
        return day;
    }

    private static Set<Role> roles(RosterRow row, List<String> problems) {
        Set<Role> roles = EnumSet.noneOf(Role.class);
        for (String name : row.cell(RosterColumn.ROLES).split("[、，,；;\\s]+", -1)) {
            if (!name.isEmpty()) {
                role(name).ifPresentOrElse(roles::add, () -> problems.add("没有“" + name + "”这个角色"));
            }
        }
        return roles;
    }

    private static @Nullable Role posting(RosterRow row, List<String> problems) {
        String text = row.cell(RosterColumn.POSTING);
        Role kind = role(text).filter(POSTINGS::contains).orElse(null);
        if (kind == null && !text.isEmpty()) {
            problems.add("派驻“" + text + "”应为 党建观察员、党建特派员、党建指导员 或 党建监督员");
        }
        return kind;
    }

    private static Optional<Role> role(String caption) {
        return Arrays.stream(Role.values())
                .filter(role -> role.caption().equals(caption))
                .findFirst();
    }
}
