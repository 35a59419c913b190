package cn.zhibu.domain.media;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Set;

/** Which type a file is of, by its first bytes. */
final class MagicRules {

    private static final Set<String> FILMS = Set.of(
            "isom", "iso2", "iso3", "iso4", "iso5", "iso6", "iso7", "iso8", "iso9", "mp41", "mp42", "avc1", "dash",
            "msnv", "qt  ", "M4V ", "3gp4", "3gp5", "3gp6", "3gp7", "MSNV", "f4v ");

    private MagicRules() {}

    /** @param head the first bytes, 32 if the file has as many */
    static Optional<MediaType> type(byte[] head) {
        String text = new String(head, StandardCharsets.ISO_8859_1);
        if (text.startsWith("ftyp", 4)) {
            return brand(text.length() < 12 ? "" : text.substring(8, 12));
        } else if (text.startsWith("#!AMR\n") || text.startsWith("#!AMR-WB\n")) {
            return Optional.of(MediaType.AMR);
        } else if (text.startsWith("ID3") || mp3Frame(head)) {
            return Optional.of(MediaType.MP3);
        } else if (text.startsWith("\u00ff\u00d8\u00ff")) {
            return Optional.of(MediaType.JPEG);
        } else if (text.startsWith("\u0089PNG\r\n\u001a\n")) {
            return Optional.of(MediaType.PNG);
        }
        String plain = text.startsWith("\u00ef\u00bb\u00bf") ? text.substring(3) : text;
        return plain.matches("(?s)WEBVTT([ \\t\\r\\n].*)?") ? Optional.of(MediaType.VTT) : Optional.empty();
    }

    private static Optional<MediaType> brand(String brand) {
        if (brand.equals("M4A ")) {
            return Optional.of(MediaType.M4A);
        }
        return FILMS.contains(brand) ? Optional.of(MediaType.MP4) : Optional.empty();
    }

    /** MPEG-1 or -2, layer III, with a bit rate and a sampling rate that exist. */
    private static boolean mp3Frame(byte[] head) {
        if (head.length < 4 || (head[0] & 0xff) != 0xff) {
            return false;
        }
        int second = head[1] & 0xff;
        int third = head[2] & 0xff;
        boolean layer3 = (second & 0xe6) == 0xe2 && (second & 0x18) != 0x08;
        return layer3 && third >> 4 != 0 && third >> 4 != 15 && (third & 0x0c) != 0x0c;
    }
}
