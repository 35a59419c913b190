package cn.zhibu.mapper.lecture;

/** How far a version of a clip is. */
public enum ClipStatus {
    DRAFT,
    SUBMITTED,
    APPROVED,
    RETURNED,
    WITHDRAWN
}
