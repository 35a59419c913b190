package cn.zhibu.domain.lecture;

import cn.zhibu.domain.media.MediaVerdict;
import cn.zhibu.domain.wording.Wording;

/** Why a file was not kept, for the person who sent it. */
public final class MediaWords {

    private MediaWords() {}

    public static String refused(Wording wording, MediaVerdict.Reason reason) {
        return wording.say(
                switch (reason) {
                    case TYPE -> "lecture.refused-type";
                    case DAMAGED -> "lecture.refused-damaged";
                    case DANGEROUS, INFECTED -> "lecture.refused-dangerous";
                    case UNSCANNED -> "lecture.refused-unscanned";
                    case TOO_LARGE -> "lecture.refused-large";
                    case QUOTA -> "lecture.refused-quota";
                    case NO_ROOM -> "lecture.refused-room";
                });
    }
}
