package cn.zhibu.bot.callback;

import cn.zhibu.bot.wecom.Utf8Limit;
import cn.zhibu.domain.inbox.Answer;
import java.time.Clock;
import org.jspecify.annotations.Nullable;

/** Writes a {@link Answer} as the plain XML of a passive reply (developer.work.weixin.qq.com/document/path/96469). */
final class PassiveXml {

    /** The longest text of a passive reply, in UTF-8 bytes; the platform cuts what is beyond. */
    static final int TEXT_LIMIT = 2048;

    private final String corpId;
    private final Clock clock;

    PassiveXml(String corpId, Clock clock) {
        this.corpId = corpId;
        this.clock = clock;
    }

    /** Null when the exchange ends with an empty answer. */
    @Nullable
    String write(Inbound inbound, Answer reply) {
        if (inbound instanceof Inbound.Tap) {
            return reply.label() == null
                    ? null
                    : xml(
                            inbound,
                            "update_button",
                            "<Button><ReplaceName>" + cdata(reply.label()) + "</ReplaceName></Button>");
        }
        return reply.text() == null
                ? null
                : xml(inbound, "text", "<Content>" + cdata(Utf8Limit.cut(reply.text(), TEXT_LIMIT)) + "</Content>");
    }

    private String xml(Inbound inbound, String type, String content) {
        return "<xml><ToUserName>" + cdata(inbound.userid()) + "</ToUserName><FromUserName>" + cdata(corpId)
                + "</FromUserName><CreateTime>" + clock.instant().getEpochSecond() + "</CreateTime><MsgType>"
                + cdata(type) + "</MsgType>" + content + "</xml>";
    }

    private static String cdata(String text) {
        String clean = text.codePoints().allMatch(PassiveXml::allowed) ? text : cleaned(text);
        return "<![CDATA[" + clean.replace("]]>", "]]]]><![CDATA[>") + "]]>";
    }

    private static String cleaned(String text) {
        StringBuilder clean = new StringBuilder(text.length());
        text.codePoints().filter(PassiveXml::allowed).forEach(clean::appendCodePoint);
        return clean.toString();
    }

    /** XML 1.0, production Char. */
    private static boolean allowed(int sign) {
        return sign == '\t'
                || sign == '\n'
                || sign == '\r'
                || (sign >= 0x20 && sign <= 0xD7FF)
                || (sign >= 0xE000 && sign <= 0xFFFD)
                || sign >= 0x10000;
    }
}
