package cn.zhibu.domain.roster;

import cn.zhibu.mapper.member.Member;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Whom a row means: by account, else by the exact name. */
record RosterPeople(Map<String, Member> accounts, Map<String, List<Member>> names) {

    static RosterPeople of(List<Member> all) {
        List<Member> active = all.stream().filter(Member::active).toList();
        return new RosterPeople(
                active.stream()
                        .filter(member -> member.wecomUserid() != null)
                        .collect(Collectors.toMap(Member::wecomUserid, Function.identity())),
                active.stream().collect(Collectors.groupingBy(Member::name)));
    }

    /** Null without a problem when the branch knows nobody of this name, and the row no account: somebody new, without WeCom. */
    @Nullable
    Member ofBranch(RosterRow row, long branch, List<String> problems) {
        if (row.userid().isEmpty()) {
            return named(row, member -> member.orgId() == branch, problems);
        }
        Member known = account(row, problems);
        if (known != null && known.orgId() != branch) {
            problems.add("通讯录中不在这个支部");
            return null;
        }
        return known;
    }

    /** Somebody of any other branch. */
    @Nullable
    Member elsewhere(RosterRow row, long branch, List<String> problems) {
        Member known = row.userid().isEmpty() ? named(row, member -> true, problems) : account(row, problems);
        if (known == null && problems.isEmpty()) {
            problems.add("找不到此人，请填写企业微信账号");
        } else if (known != null && known.orgId() == branch) {
            problems.add("派驻人员应来自其他组织");
        }
        return known;
    }

    private @Nullable Member account(RosterRow row, List<String> problems) {
        Member known = accounts.get(row.userid());
        if (known == null) {
            problems.add("通讯录中没有账号“" + row.userid() + "”，或已停用");
        } else if (!known.name().equals(row.name())) {
            problems.add("账号“" + row.userid() + "”在通讯录中是" + known.name());
        }
        return known;
    }

    private @Nullable Member named(RosterRow row, Predicate<Member> within, List<String> problems) {
        List<Member> found = names.getOrDefault(row.name(), List.of()).stream()
                .filter(within)
                .toList();
        if (found.size() > 1) {
            problems.add("有" + found.size() + "人同名，请填写企业微信账号");
        }
        return found.size() == 1 ? found.get(0) : null;
    }
}
