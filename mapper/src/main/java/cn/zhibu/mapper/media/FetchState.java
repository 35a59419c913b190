package cn.zhibu.mapper.media;

/** How far the fetching of a file is. */
public enum FetchState {
    WAITING,
    DONE,
    /** The platform has forgotten it. */
    EXPIRED,
    /** It is not what may be kept here. */
    REFUSED
}
