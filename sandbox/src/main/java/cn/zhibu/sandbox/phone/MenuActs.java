package cn.zhibu.sandbox.phone;

import cn.zhibu.sandbox.wire.Json;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The fields an entry of the app's menu adds to its event, by the entry's type. */
final class MenuActs {
    private MenuActs() {}

    static String key(JsonNode entry) {
        return switch (Json.text(entry, "type")) {
            case "view" -> Json.text(entry, "url");
            case "view_miniprogram" -> Json.text(entry, "pagepath");
            default -> Json.text(entry, "key");
        };
    }

    static ObjectNode scanned(String result) {
        ObjectNode info = Json.object().put("ScanType", "qrcode").put("ScanResult", result);
        return Json.with("ScanCodeInfo", info);
    }

    static ObjectNode photos(List<byte[]> photos) {
        ArrayNode items = Json.array(List.of());
        photos.forEach(photo -> items.add(Json.object().put("PicMd5Sum", md5(photo))));
        ObjectNode info = Json.object().put("Count", photos.size());
        info.set("PicList", Json.with("item", items));
        return Json.with("SendPicsInfo", info);
    }

    static ObjectNode place(double latitude, double longitude, String label) {
        ObjectNode info = Json.object()
                .put("Location_X", Double.toString(latitude))
                .put("Location_Y", Double.toString(longitude))
                .put("Scale", "15")
                .put("Label", label)
                .put("Poiname", "");
        return Json.with("SendLocationInfo", info).put("AppType", "wxwork");
    }

    private static String md5(byte[] photo) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("MD5").digest(photo));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("This JDK has no MD5.", e);
        }
    }
}
