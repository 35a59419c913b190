package cn.zhibu.domain.sheet;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * Text of which nobody says how it was saved: UTF-8 with or without a mark at its beginning, UTF-16 with one, else the GBK of older Chinese
 * programs.
 */
record SheetText(byte[] content, Charset charset, int mark) {

    private static final Charset GBK = Charset.forName("GB18030");
    private static final List<Character> DELIMITERS = List.of(',', '\t', ';', '|');
    private static final int LOOKED_AT = 4_096;

    /** @throws SheetException when it is no text in any of them */
    static SheetText of(byte[] content) {
        if (SheetFile.starts(content, 0xEF, 0xBB, 0xBF)) {
            return valid(content, 3, StandardCharsets.UTF_8);
        }
        if (SheetFile.starts(content, 0xFF, 0xFE)) {
            return valid(content, 2, StandardCharsets.UTF_16LE);
        }
        if (SheetFile.starts(content, 0xFE, 0xFF)) {
            return valid(content, 2, StandardCharsets.UTF_16BE);
        }
        return valid(content, 0, StandardCharsets.UTF_8, GBK);
    }

    private static SheetText valid(byte[] content, int mark, Charset... charsets) {
        return Stream.of(charsets)
                .map(charset -> new SheetText(content, charset, mark))
                .filter(SheetText::readable)
                .findFirst()
                .orElseThrow(() -> new SheetException("不是表格文件：请上传 .xlsx，或 UTF-8、GBK 编码的 CSV。"));
    }

    Reader open() {
        return new InputStreamReader(
                new ByteArrayInputStream(content, mark, content.length - mark), charset.newDecoder());
    }

    /** What stands most often at the beginning between the words. */
    char delimiter() {
        String start = beginning();
        return DELIMITERS.stream()
                .max(Comparator.comparingLong((Character c) ->
                                start.chars().filter(one -> one == c).count())
                        .thenComparing(c -> -DELIMITERS.indexOf(c)))
                .orElseThrow();
    }

    private boolean readable() {
        char[] buffer = new char[8_192];
        try (Reader reader = open()) {
            for (int read = reader.read(buffer); read >= 0; read = reader.read(buffer)) {
                if (new String(buffer, 0, read).indexOf('\0') >= 0) {
                    return false;
                }
            }
            return true;
        } catch (CharacterCodingException e) {
            return false;
        } catch (IOException e) {
            throw new UncheckedIOException("A text in memory could not be read.", e);
        }
    }

    private String beginning() {
        char[] buffer = new char[LOOKED_AT];
        try (Reader reader = open()) {
            return new String(buffer, 0, Math.max(0, reader.read(buffer)));
        } catch (IOException e) {
            throw new UncheckedIOException("A text in memory could not be read.", e);
        }
    }
}
