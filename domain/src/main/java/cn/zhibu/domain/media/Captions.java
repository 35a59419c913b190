package cn.zhibu.domain.media;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** A captions file as a lecturer has it: WebVTT or SRT, in UTF-8, in Unicode of Windows or in GBK. What is kept is written anew. */
public sealed interface Captions {

    /** The largest file, in bytes; an hour of speech is a tenth of it. */
    int CAP = 512 * 1024;

    /** What could be read, in the order of the film. */
    record Read(List<Cue> cues) implements Captions {
        public Read {
            cues = List.copyOf(cues);
        }

        /** As WebVTT in UTF-8. */
        public byte[] vtt() {
            return cues.stream()
                    .map(Cue::vtt)
                    .collect(Collectors.joining("", "WEBVTT\n\n", ""))
                    .getBytes(StandardCharsets.UTF_8);
        }

        public int count() {
            return cues.size();
        }

        /** Where the first words are shown, in milliseconds of the film. */
        public long begins() {
            return cues.get(0).start();
        }
    }

    /** @param line where in the file, counted from 1; 0 when it is about all of it */
    record Unreadable(Fault fault, int line) implements Captions {}

    /** What is wrong with a file. */
    enum Fault {
        /** More than {@link #CAP} bytes. */
        LARGE,
        /** No text in a character set that is known. */
        LETTERS,
        /** A line of times that cannot be read, or that ends before it begins. */
        TIMES,
        /** No words with times at all. */
        NONE
    }

    static Captions of(byte[] file) {
        if (file.length > CAP) {
            return new Unreadable(Fault.LARGE, 0);
        }
        return text(file).map(CaptionLines::read).orElseGet(() -> new Unreadable(Fault.LETTERS, 0));
    }

    /** The words alone, line by line, of a file that was kept. */
    static List<String> words(byte[] kept) {
        return CaptionLines.read(new String(kept, StandardCharsets.UTF_8)) instanceof Read read
                ? read.cues().stream().flatMap(cue -> cue.words().lines()).toList()
                : List.of();
    }

    private static Optional<String> text(byte[] file) {
        return marked(file, 0xff, 0xfe) || marked(file, 0xfe, 0xff)
                ? decoded(file, StandardCharsets.UTF_16)
                : decoded(file, StandardCharsets.UTF_8).or(() -> decoded(file, Charset.forName("GB18030")));
    }

    private static boolean marked(byte[] file, int first, int second) {
        return file.length >= 2 && (file[0] & 0xff) == first && (file[1] & 0xff) == second;
    }

    private static Optional<String> decoded(byte[] file, Charset letters) {
        try {
            String text = letters.newDecoder()
                    .decode(ByteBuffer.wrap(file))
                    .toString()
                    .replace("\ufeff", "");
            boolean binary = text.chars().anyMatch(c -> c < ' ' && c != '\n' && c != '\r' && c != '\t');
            return binary ? Optional.empty() : Optional.of(text);
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }
}
