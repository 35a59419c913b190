package cn.zhibu.mapper.member;

import org.jspecify.annotations.Nullable;

/**
 * A person of the branch. {@code orgId} is the 党支部 also for people in a 党小组 ({@code groupId}); {@code wecomUserid} is lower case and
 * absent for members without WeCom; {@code taps} counts card answers minus text answers for {@link ReplyStyle#AUTO}.
 */
public record Member(
        long id,
        @Nullable String wecomUserid,
        String name,
        long orgId,
        @Nullable Long groupId,
        Standing standing,
        boolean voting,
        boolean exempt,
        boolean away,
        boolean rostered,
        ReplyStyle replyStyle,
        int taps,
        boolean digest,
        boolean active,
        long sortOrder) {

    public boolean inParty() {
        return standing != Standing.NONE;
    }

    /** Whether questions go out as text with digits instead of cards. */
    public boolean prefersText() {
        return replyStyle == ReplyStyle.TEXT || (replyStyle == ReplyStyle.AUTO && taps < 0);
    }
}
