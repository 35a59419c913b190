package cn.zhibu.sandbox.directory;

import cn.zhibu.sandbox.wire.Json;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** What apps made after 2022-06-20 learn of a member only by consent; empty where nothing is known. */
public record Profile(
        String gender, String avatar, String qrCode, String mobile, String email, String bizMail, String address) {
    /** Nothing is known. */
    public static final Profile NONE = new Profile("0", "", "", "", "", "", "");

    static Profile read(JsonNode node) {
        String gender = Json.text(node, "gender");
        return new Profile(
                gender.isEmpty() ? "0" : gender,
                Json.text(node, "avatar"),
                Json.text(node, "qr_code"),
                Json.text(node, "mobile"),
                Json.text(node, "email"),
                Json.text(node, "biz_mail"),
                Json.text(node, "address"));
    }

    /** With the platform's field names. */
    public ObjectNode json() {
        return Json.object()
                .put("gender", gender)
                .put("avatar", avatar)
                .put("qr_code", qrCode)
                .put("mobile", mobile)
                .put("email", email)
                .put("biz_mail", bizMail)
                .put("address", address);
    }
}
