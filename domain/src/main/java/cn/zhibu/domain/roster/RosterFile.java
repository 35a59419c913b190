package cn.zhibu.domain.roster;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.apache.commons.csv.DuplicateHeaderMode;

/**
 * A roster as a spreadsheet program saves it: CSV with captions in the first line, in UTF-8 (with or without a mark at its beginning) or in
 * the GBK of older Chinese versions. Columns may stand in any order.
 *
 * @param unused captions that mean nothing here
 */
record RosterFile(List<RosterRow> rows, List<String> unused) {

    private static final Charset GBK = Charset.forName("GB18030");
    private static final CSVFormat FORMAT = CSVFormat.RFC4180
            .builder()
            .setHeader()
            .setSkipHeaderRecord(true)
            .setDuplicateHeaderMode(DuplicateHeaderMode.ALLOW_EMPTY)
            .setAllowMissingColumnNames(true)
            .setIgnoreEmptyLines(false)
            .setIgnoreSurroundingSpaces(true)
            .get();

    /**
     * Reads the whole file.
     *
     * @throws RosterFileException when it is no such table
     */
    static RosterFile read(byte[] content) {
        try (CSVParser parser = FORMAT.parse(new StringReader(text(content)))) {
            List<String> captions =
                    parser.getHeaderNames().stream().map(String::strip).toList();
            need(captions, RosterColumn.BRANCH);
            need(captions, RosterColumn.NAME);
            List<RosterRow> rows = parser.stream()
                    .map(record -> row(record, captions))
                    .filter(row -> !row.cells().isEmpty())
                    .toList();
            return new RosterFile(rows, unused(captions));
        } catch (IOException | UncheckedIOException | IllegalArgumentException e) {
            throw e instanceof RosterFileException known ? known : new RosterFileException("不是有效的 CSV 表格，或有重复的列名");
        }
    }

    private static String text(byte[] content) {
        String text = decoded(content);
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }

    private static String decoded(byte[] content) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(content))
                    .toString();
        } catch (CharacterCodingException e) {
            return chinese(content);
        }
    }

    private static String chinese(byte[] content) {
        try {
            return GBK.newDecoder().decode(ByteBuffer.wrap(content)).toString();
        } catch (CharacterCodingException e) {
            throw new RosterFileException("既不是 UTF-8 也不是 GBK 编码，请另存为“CSV UTF-8”");
        }
    }

    private static void need(List<String> captions, RosterColumn column) {
        if (!captions.contains(column.caption())) {
            throw new RosterFileException("第一行没有“" + column.caption() + "”列");
        }
    }

    private static RosterRow row(CSVRecord record, List<String> captions) {
        Map<RosterColumn, String> cells = new EnumMap<>(RosterColumn.class);
        for (RosterColumn column : RosterColumn.values()) {
            int index = captions.indexOf(column.caption());
            String cell =
                    index < 0 || index >= record.size() ? "" : record.get(index).strip();
            if (!cell.isEmpty()) {
                cells.put(column, cell);
            }
        }
        return new RosterRow(record.getRecordNumber() + 1, cells);
    }

    private static List<String> unused(List<String> captions) {
        return captions.stream()
                .filter(caption -> !caption.isEmpty())
                .filter(caption -> Arrays.stream(RosterColumn.values())
                        .noneMatch(column -> column.caption().equals(caption)))
                .toList();
    }
}
