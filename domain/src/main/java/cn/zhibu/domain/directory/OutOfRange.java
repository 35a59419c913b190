package cn.zhibu.domain.directory;

import cn.zhibu.mapper.member.Member;
import cn.zhibu.mapper.member.MemberMapper;
import cn.zhibu.mapper.org.Org;
import cn.zhibu.mapper.org.OrgMapper;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/**
 * People with a WeCom account whom the directory no longer shows the app: they left, were disabled, or stand outside the app's visible range
 * (企业微信管理后台 / 应用 / 可见范围). Only who installs the service sees the list.
 */
@Component
public final class OutOfRange {

    private final MemberMapper members;
    private final OrgMapper orgs;

    OutOfRange(MemberMapper members, OrgMapper orgs) {
        this.members = members;
        this.orgs = orgs;
    }

    /** By branch, then by name; within the organisations given and below. */
    public List<Unseen> list(List<Org> within) {
        Map<Long, Org> places = orgs.all().stream().collect(Collectors.toMap(Org::id, Function.identity()));
        return members.unseen().stream()
                .filter(member -> within.stream().anyMatch(org -> covers(org, places, member)))
                .map(member -> new Unseen(
                        places.get(member.orgId()) == null
                                ? ""
                                : places.get(member.orgId()).name(),
                        member.name(),
                        String.valueOf(member.wecomUserid())))
                .toList();
    }

    private static boolean covers(Org org, Map<Long, Org> places, Member member) {
        Org place = places.get(member.orgId());
        return place != null && org.covers(place);
    }

    /** Somebody the directory does not show. */
    public record Unseen(String branch, String name, String userid) {}
}
