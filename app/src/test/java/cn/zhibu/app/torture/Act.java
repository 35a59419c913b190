package cn.zhibu.app.torture;

import java.time.Instant;

/**
 * What a person did once, however often it is delivered.
 *
 * @param subject the meeting, or what makes the words of a suggestion its own
 */
record Act(String userid, Kind kind, long subject, Instant at, long number) {

    /** Kinds whose effect can be counted. */
    enum Kind {
        JOIN("join/", "receipt.join"),
        CHECK_IN("checkin/", "checkin.claim"),
        SUGGEST("", "");

        private final String key;
        private final String trace;

        Kind(String key, String trace) {
            this.key = key;
            this.trace = trace;
        }

        /** The act in {@code attendance_event}. */
        String trace() {
            return trace;
        }
    }

    /** Only this act says so. */
    String words() {
        return "第" + subject + "号意见：食堂的菜太少";
    }

    /** The plain XML, the same for each delivery. */
    String xml(String corpId, int agentId) {
        String head = "<xml><ToUserName><![CDATA[" + corpId + "]]></ToUserName><FromUserName><![CDATA[" + userid
                + "]]></FromUserName><CreateTime>" + at.getEpochSecond() + "</CreateTime>";
        String body = kind == Kind.SUGGEST
                ? "<MsgType><![CDATA[text]]></MsgType><Content><![CDATA[投诉建议 " + words() + "]]></Content><MsgId>"
                        + number + "</MsgId>"
                : "<MsgType><![CDATA[event]]></MsgType><Event><![CDATA[template_card_event]]></Event><EventKey><![CDATA["
                        + kind.key + subject + "]]></EventKey><TaskId><![CDATA[task" + number + "]]></TaskId>"
                        + "<CardType><![CDATA[button_interaction]]></CardType><ResponseCode><![CDATA[code]]></ResponseCode>";
        return head + body + "<AgentID>" + agentId + "</AgentID></xml>";
    }
}
