package cn.zhibu.domain.lecture;

import cn.zhibu.domain.roster.Deciders;
import cn.zhibu.domain.roster.Duties;
import cn.zhibu.mapper.lecture.LectureClip;
import cn.zhibu.mapper.member.Member;
import cn.zhibu.mapper.member.Role;
import cn.zhibu.mapper.org.Org;
import cn.zhibu.mapper.org.OrgMapper;
import java.util.List;
import org.springframework.stereotype.Component;

/** Who reviews a clip: 微党课审核员, never the lecturer. Without one, 宣传委员 of the branch, then those above. */
@Component
public final class Reviewers {

    private final Duties duties;
    private final Deciders deciders;
    private final Lecturers lecturers;
    private final OrgMapper orgs;

    Reviewers(Duties duties, Deciders deciders, Lecturers lecturers, OrgMapper orgs) {
        this.duties = duties;
        this.deciders = deciders;
        this.lecturers = lecturers;
        this.orgs = orgs;
    }

    /** Whom to ask. */
    public Asked of(LectureClip clip) {
        long lecturer = lecturers.person(clip.lecturerId()).id();
        List<Member> tagged = holders(clip.orgId(), Role.REVIEWER, lecturer);
        if (!tagged.isEmpty()) {
            return new Asked(tagged, true);
        }
        List<Member> publicists = without(duties.holders(clip.orgId(), Role.PUBLICIST), lecturer);
        return new Asked(
                publicists.isEmpty() ? without(deciders.about(lecturer, clip.orgId()), lecturer) : publicists, false);
    }

    /** Whether the person may decide: one of those asked, never the lecturer. */
    public boolean may(long memberId, LectureClip clip) {
        return of(clip).people().stream().anyMatch(person -> person.id() == memberId);
    }

    /** Whether it is the person's own clip. */
    public boolean lectures(long memberId, LectureClip clip) {
        return lecturers.person(clip.lecturerId()).id() == memberId;
    }

    /** Who hears that nobody bears the tag. */
    List<Member> operators(LectureClip clip) {
        List<Member> found = holders(clip.orgId(), Role.SYSTEM_ADMIN, 0);
        return found.isEmpty() ? holders(clip.orgId(), Role.UPPER_ADMIN, 0) : found;
    }

    private List<Member> holders(long orgId, Role role, long except) {
        return orgs.upwards(orgId).stream()
                .map(Org::id)
                .flatMap(org -> without(duties.holders(org, role), except).stream())
                .distinct()
                .toList();
    }

    private static List<Member> without(List<Member> people, long except) {
        return people.stream().filter(person -> person.id() != except).toList();
    }

    /** @param official whether they bear the tag */
    public record Asked(List<Member> people, boolean official) {
        public Asked {
            people = List.copyOf(people);
        }
    }
}
