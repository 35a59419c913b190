package cn.zhibu.mapper.lecture;

/** What a clip consists of. */
public enum ClipKind {
    VIDEO,
    AUDIO,
    /** It lives elsewhere: shown as a link, never fetched. */
    LINK
}
