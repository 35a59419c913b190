package cn.zhibu.domain.lecture;

import cn.zhibu.domain.act.Act;
import cn.zhibu.mapper.lecture.ClipMapper;
import cn.zhibu.mapper.lecture.ClipStatus;
import cn.zhibu.mapper.lecture.ClipVersion;
import cn.zhibu.mapper.lecture.ClipVersionMapper;
import cn.zhibu.mapper.lecture.LectureClip;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Clips of the one who acts, locked until the transaction ends. */
@Component
public final class OwnClips {

    private final Lecturers lecturers;
    private final ClipMapper clips;
    private final ClipVersionMapper versions;

    OwnClips(Lecturers lecturers, ClipMapper clips, ClipVersionMapper versions) {
        this.lecturers = lecturers;
        this.clips = clips;
        this.versions = versions;
    }

    /** Empty when it is not the actor's, or the actor lectures no more. */
    public Optional<LectureClip> clip(Act act, long clipId) {
        return lecturers
                .of(act.actor())
                .flatMap(lecturer ->
                        Optional.ofNullable(clips.lock(clipId)).filter(clip -> clip.lecturerId() == lecturer.id()));
    }

    /** The latest version of an own clip. */
    public Optional<ClipVersion> latest(Act act, long clipId) {
        return clip(act, clipId).flatMap(clip -> Optional.ofNullable(versions.latest(clip.id())));
    }

    /** The latest version, while it is a draft. */
    public Optional<ClipVersion> draft(Act act, long clipId) {
        return latest(act, clipId).filter(version -> version.status() == ClipStatus.DRAFT);
    }
}
