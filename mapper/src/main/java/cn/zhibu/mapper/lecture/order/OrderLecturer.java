package cn.zhibu.mapper.lecture.order;

/**
 * A lecturer as a branch may choose one for a day.
 *
 * @param clips published ones on the topic
 * @param left places free that month
 * @param taken whether the day has a talk already
 */
public record OrderLecturer(long id, long memberId, String name, String orgName, int clips, int left, boolean taken) {

    public boolean free() {
        return left > 0 && !taken;
    }
}
