package cn.zhibu.mapper.makeup;

/** How somebody makes up for a meeting; the order is that of the digits. */
public enum MakeupWay {
    /** 两行心得. */
    NOTES,
    /** 看微课. */
    CLIP,
    /** 参加其他支部活动. */
    ELSEWHERE,
    /** 送学上门: the branch comes to the person. */
    VISIT
}
