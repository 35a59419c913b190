package cn.zhibu.sandbox.phone;

import cn.zhibu.sandbox.chat.Content;
import cn.zhibu.sandbox.media.Media;
import cn.zhibu.sandbox.media.MediaStore;
import cn.zhibu.sandbox.wire.Bytes;
import java.util.LinkedHashMap;
import java.util.Map;

/** A message of a member: its type, what stands in the chat, and the fields of its XML. */
record Post(String type, Content content, Map<String, String> fields) {

    static Post text(String text) {
        return new Post("text", Content.text("text", text), Map.of("Content", text));
    }

    static Post image(MediaStore store, byte[] content, String name) {
        Media media = store.put("image", name, Bytes.of(content));
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("PicUrl", "https://wework.qpic.cn/wwpic/" + media.id() + "/0");
        fields.put("MediaId", media.id());
        return new Post("image", Content.media("image", name, media.id()), fields);
    }

    static Post voice(MediaStore store, byte[] content) {
        Media media = store.put("voice", "voice.amr", Bytes.of(content));
        Map<String, String> fields = Map.of("MediaId", media.id(), "Format", "amr");
        return new Post("voice", Content.media("voice", "语音", media.id()), fields);
    }

    static Post video(MediaStore store, byte[] content) {
        Media media = store.put("video", "video.mp4", Bytes.of(content));
        Media thumb = store.put("image", "thumb.jpg", Bytes.of(new byte[] {(byte) 0xFF, (byte) 0xD8}));
        Map<String, String> fields = Map.of("MediaId", media.id(), "ThumbMediaId", thumb.id());
        return new Post("video", Content.media("video", "视频", media.id()), fields);
    }

    static Post link(String title, String description, String url) {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("Title", title);
        fields.put("Description", description);
        fields.put("Url", url);
        fields.put("PicUrl", "");
        return new Post("link", Content.text("link", title + "\n" + url), fields);
    }

    static Post location(double latitude, double longitude, String label) {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("Location_X", Double.toString(latitude));
        fields.put("Location_Y", Double.toString(longitude));
        fields.put("Scale", "15");
        fields.put("Label", label);
        fields.put("AppType", "wxwork");
        return new Post("location", Content.text("location", label), fields);
    }
}
