package cn.zhibu.domain.lecture;

import cn.zhibu.domain.roster.Duties;
import cn.zhibu.mapper.lecture.Lecturer;
import cn.zhibu.mapper.lecture.LecturerMapper;
import cn.zhibu.mapper.member.Member;
import cn.zhibu.mapper.member.MemberMapper;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Who lectures: whoever bears the tag 微党课讲师 now. */
@Component
public final class Lecturers {

    /** Talks a month until somebody says otherwise. */
    private static final int CAPACITY = 4;

    private final Duties duties;
    private final LecturerMapper lecturers;
    private final MemberMapper members;

    Lecturers(Duties duties, LecturerMapper lecturers, MemberMapper members) {
        this.duties = duties;
        this.lecturers = lecturers;
        this.members = members;
    }

    /** Empty when the person may not publish; a lecturer seen for the first time gets a row. */
    public Optional<Lecturer> of(long memberId) {
        if (!duties.lectures(memberId)) {
            return Optional.empty();
        }
        lecturers.insertAbsent(memberId, CAPACITY);
        return Optional.ofNullable(lecturers.ofMember(memberId));
    }

    /** Gives a row to whoever bears the tag: a lecturer can be asked for a talk before having published anything. */
    public void seeAll() {
        lecturers.insertTagged(CAPACITY);
    }

    /** The person behind a lecturer, tagged or not. */
    public Member person(long lecturerId) {
        Lecturer lecturer = Objects.requireNonNull(lecturers.find(lecturerId), "a lecturer is never deleted");
        return Objects.requireNonNull(members.find(lecturer.memberId()), "a member is never deleted");
    }
}
