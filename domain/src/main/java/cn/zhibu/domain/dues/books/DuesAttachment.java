package cn.zhibu.domain.dues.books;

import cn.zhibu.domain.outbox.Attachment;
import cn.zhibu.domain.outbox.Content;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The workbooks of dues as files of messages. */
@Component
public final class DuesAttachment implements Attachment {

    private static final String NAME = "dues";

    private final DuesFiles files;

    DuesAttachment(DuesFiles files) {
        this.files = files;
    }

    public static Content.File content(DuesFile file) {
        return new Content.File(file.name(), NAME, file.key());
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Optional<byte[]> make(String key) {
        return DuesFile.of(key).map(files::make);
    }
}
