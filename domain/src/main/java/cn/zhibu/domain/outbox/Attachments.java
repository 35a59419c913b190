package cn.zhibu.domain.outbox;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** All features that make files, by name. */
@Component
public class Attachments {

    private final Map<String, Attachment> makers;

    Attachments(List<Attachment> makers) {
        this.makers = makers.stream().collect(Collectors.toMap(Attachment::name, Function.identity()));
    }

    /** Empty when nobody makes it any more. */
    public Optional<byte[]> make(Content.File file) {
        return Optional.ofNullable(makers.get(file.maker())).flatMap(maker -> maker.make(file.key()));
    }
}
