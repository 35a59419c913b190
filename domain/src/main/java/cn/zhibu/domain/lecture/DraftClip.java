package cn.zhibu.domain.lecture;

import cn.zhibu.domain.act.Act;
import cn.zhibu.mapper.lecture.ClipKind;
import cn.zhibu.mapper.lecture.ClipMapper;
import cn.zhibu.mapper.lecture.ClipStatus;
import cn.zhibu.mapper.lecture.ClipVersion;
import cn.zhibu.mapper.lecture.ClipVersionMapper;
import cn.zhibu.mapper.lecture.LectureClip;
import cn.zhibu.mapper.lecture.Lecturer;
import cn.zhibu.mapper.member.Member;
import cn.zhibu.mapper.member.MemberMapper;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Begins a clip, or the next version of one: what is published stays until the new version is approved. */
@Component
public class DraftClip {

    private final Lecturers lecturers;
    private final OwnClips own;
    private final ClipMapper clips;
    private final ClipVersionMapper versions;
    private final MemberMapper members;
    private final ClipLog log;

    DraftClip(
            Lecturers lecturers,
            OwnClips own,
            ClipMapper clips,
            ClipVersionMapper versions,
            MemberMapper members,
            ClipLog log) {
        this.lecturers = lecturers;
        this.own = own;
        this.clips = clips;
        this.versions = versions;
        this.members = members;
        this.log = log;
    }

    /** Empty when the actor is no lecturer. */
    @Transactional
    public Optional<ClipVersion> begin(Act act, ClipKind kind) {
        return lecturers.of(act.actor()).map(lecturer -> made(act, lecturer, kind));
    }

    /** That draft of the actor's, else a new one: what just came belongs to it. */
    @Transactional(propagation = Propagation.MANDATORY)
    public Optional<ClipVersion> empty(Act act, ClipKind kind, long preferred) {
        return lecturers
                .of(act.actor())
                // locked: a submission at the same moment goes out with what it showed, or not at all
                .map(lecturer -> own.draft(act, preferred).orElseGet(() -> made(act, lecturer, kind)));
    }

    /** The draft itself, or a new version of what was submitted and decided; empty when it is not the actor's or waits for a reviewer. */
    @Transactional
    public Optional<ClipVersion> revise(Act act, long clipId) {
        return own.latest(act, clipId)
                .filter(latest -> latest.status() != ClipStatus.SUBMITTED)
                .map(latest -> {
                    if (latest.status() == ClipStatus.DRAFT) {
                        return latest;
                    }
                    ClipVersion next = latest.next(latest.version() + 1);
                    versions.insert(next);
                    log.write(act, next, "made", null);
                    return next;
                });
    }

    private ClipVersion made(Act act, Lecturer lecturer, ClipKind kind) {
        Member person = Objects.requireNonNull(members.find(lecturer.memberId()), "a member is never deleted");
        long id = clips.insert(new LectureClip(0, lecturer.id(), person.orgId(), null, null, null, act.at()));
        ClipVersion draft = ClipVersion.draft(id, 1, kind);
        versions.insert(draft);
        log.write(act, draft, "made", null);
        return draft;
    }
}
