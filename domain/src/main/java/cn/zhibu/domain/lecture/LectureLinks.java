package cn.zhibu.domain.lecture;

import java.net.URI;

/** Where the pages of lectures are, for messages. */
public record LectureLinks(URI publicUrl) {

    /** Of the reviewer and the lecturer; asks for a login. */
    public String review(long clipId) {
        return publicUrl + "/m/review/" + clipId;
    }

    public String upload() {
        return publicUrl + "/m/upload";
    }
}
