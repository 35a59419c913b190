package cn.zhibu.domain.settings;

import cn.zhibu.mapper.member.Member;

/** What became of 文字版 or 卡片版. */
public sealed interface StyleOutcome {

    record Set(Member member) implements StyleOutcome {}

    /** The actor runs no branch. */
    record NotYours() implements StyleOutcome {}

    /** Nobody of this name in the actor's branches. */
    record NoSuchPerson(String name) implements StyleOutcome {}

    record SeveralPeople(String name) implements StyleOutcome {}
}
