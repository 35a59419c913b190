package cn.zhibu.domain.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.xml.sax.SAXException;

class SheetBookTest {

    private static final SheetMark MARK = new SheetMark("张三", "2026-12-01 15:20", "仅供党费工作使用，请勿转发");
    private static final List<SheetPage.Column> COLUMNS = List.of(
            new SheetPage.Column("姓名", 12),
            new SheetPage.Column("应缴", 10),
            new SheetPage.Column("比例", 8),
            new SheetPage.Column("收据号", 8),
            new SheetPage.Column("日期", 12));

    @Test
    void cells_are_text_numbers_and_days_and_no_text_becomes_a_formula() throws IOException {
        byte[] book = book(Stream.of(List.of(
                new SheetCell.Text("=HYPERLINK(\"http://x\")"),
                new SheetCell.Money(7502),
                new SheetCell.Rate(150),
                new SheetCell.Count(7),
                new SheetCell.Day(LocalDate.of(2026, 11, 6)))));
        Row row = rows(book).get(3);
        assertThat(row.getCell(0).getText()).isEqualTo("'=HYPERLINK(\"http://x\")");
        assertThat(row.stream().map(Cell::getType))
                .containsExactly(CellType.STRING, CellType.NUMBER, CellType.NUMBER, CellType.NUMBER, CellType.NUMBER);
        assertThat(row.getCell(1).asNumber()).isEqualByComparingTo("75.02");
        assertThat(row.getCell(2).asNumber()).isEqualByComparingTo("0.015");
        assertThat(row.getCell(4).asDate().toLocalDate()).isEqualTo(LocalDate.of(2026, 11, 6));
        assertThat(parts(book).values()).noneMatch(part -> part.contains("<f>"));
    }

    @Test
    void each_sheet_says_who_took_it_out_and_when_on_screen_and_on_paper() throws IOException {
        byte[] book = book(Stream.empty());
        assertThat(rows(book).get(1).getCell(0).getText()).isEqualTo("张三 于 2026-12-01 15:20 导出，仅供党费工作使用，请勿转发");
        Document sheet = xml(parts(book).get("xl/worksheets/sheet1.xml"));
        assertThat(sheet.getElementsByTagName("oddHeader").item(0).getTextContent())
                .endsWith("甲&&乙支部 2026 年党费台账");
        assertThat(sheet.getElementsByTagName("oddFooter").item(0).getTextContent())
                .contains("张三 于 2026-12-01 15:20 导出");
    }

    @Test
    void every_part_is_well_formed_and_a_hundred_thousand_rows_fit() throws IOException {
        byte[] book = book(IntStream.range(0, 100_000)
                .mapToObj(i -> List.of(new SheetCell.Text("党员" + i), new SheetCell.Money(i))));
        assertThat(book).hasSizeLessThan(20 * 1024 * 1024);
        parts(book(Stream.empty())).values().forEach(SheetBookTest::xml);
    }

    private static byte[] book(Stream<List<SheetCell>> rows) {
        return new SheetBook(MARK).write(List.of(new SheetPage("收缴明细", "甲&乙支部 2026 年党费台账", COLUMNS, rows)));
    }

    private static Document xml(String part) {
        try {
            return DocumentBuilderFactory.newInstance()
                    .newDocumentBuilder()
                    .parse(new ByteArrayInputStream(part.getBytes(StandardCharsets.UTF_8)));
        } catch (IOException | ParserConfigurationException | SAXException e) {
            throw new AssertionError(e);
        }
    }

    private static List<Row> rows(byte[] book) throws IOException {
        try (ReadableWorkbook read = new ReadableWorkbook(new ByteArrayInputStream(book))) {
            return read.getFirstSheet().read();
        }
    }

    private static Map<String, String> parts(byte[] book) throws IOException {
        Map<String, String> parts = new HashMap<>();
        try (ZipFile zip = ZipFile.builder().setByteArray(book).get()) {
            for (ZipArchiveEntry entry : Collections.list(zip.getEntries())) {
                parts.put(
                        entry.getName(), new String(zip.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        assertThat(parts).containsKeys("xl/workbook.xml", "[Content_Types].xml");
        return parts;
    }
}
