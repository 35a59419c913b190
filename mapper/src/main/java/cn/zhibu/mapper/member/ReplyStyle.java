package cn.zhibu.mapper.member;

/** How questions reach a person: 卡片版, 文字版, or as the person has answered so far. */
public enum ReplyStyle {
    AUTO,
    CARD,
    TEXT
}
