package cn.zhibu.domain.directory;

import cn.zhibu.mapper.org.OrgKind;
import java.util.List;

/** Reads the kind of a department off the end of its name (product.md 8). */
final class OrgNames {

    private static final List<String> COMMITTEES = List.of("党委", "工委", "党组", "党委会", "工作委员会");

    private OrgNames() {}

    static OrgKind kind(String name) {
        String plain = name.strip();
        String bare = plain.endsWith("委员会") ? plain.substring(0, plain.length() - 3) : plain;
        if (bare.endsWith("党小组")) {
            return OrgKind.GROUP;
        } else if (bare.endsWith("总支") || bare.endsWith("总支部")) {
            return OrgKind.GENERAL_BRANCH;
        } else if (bare.endsWith("支部")) {
            return OrgKind.BRANCH;
        }
        boolean committee = COMMITTEES.stream().anyMatch(end -> plain.endsWith(end) || bare.endsWith(end));
        return committee || (plain.startsWith("中共") && plain.endsWith("委员会")) ? OrgKind.COMMITTEE : OrgKind.UNIT;
    }
}
