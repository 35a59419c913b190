package cn.zhibu.domain.digest;

import cn.zhibu.domain.wording.Wording;
import cn.zhibu.mapper.digest.DigestLine;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.springframework.stereotype.Component;

/** The text of one digest: numbered lines, cut with a count where the platform's limit ends it. */
@Component
final class DigestText {

    // 2,048 bytes less the head and the closing count
    private static final int BYTES = 1800;

    private final Wording wording;

    DigestText(Wording wording) {
        this.wording = wording;
    }

    String of(List<DigestLine> lines) {
        StringBuilder text = new StringBuilder(wording.say("own.digest", "count", lines.size()));
        int shown = 0;
        for (DigestLine line : lines) {
            String next = "\n" + (shown + 1) + " " + line.words().strip().replace('\n', ' ');
            if (shown > 0 && bytes(text + next) > BYTES) {
                break;
            }
            text.append(bytes(next) > BYTES ? next.substring(0, BYTES / 3 - 60) + "…" : next);
            shown++;
        }
        if (shown < lines.size()) {
            text.append('\n').append(wording.say("own.digest-more", "count", lines.size() - shown));
        }
        return text.toString();
    }

    private static int bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8).length;
    }
}
