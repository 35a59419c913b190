package cn.zhibu.domain.sheet;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.function.Consumer;
import org.apache.commons.csv.CSVException;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** A table as text, with commas, tabs, semicolons or bars between the cells. */
final class CsvFile {

    private CsvFile() {}

    static void read(byte[] content, Consumer<SheetRow> taker) {
        SheetText text = SheetText.of(content);
        CSVFormat format = CSVFormat.RFC4180
                .builder()
                .setDelimiter(text.delimiter())
                .setIgnoreEmptyLines(false)
                .setTrim(true)
                .setTrailingData(true)
                .get();
        try (Reader reader = text.open();
                CSVParser parser = format.parse(reader)) {
            for (CSVRecord row : parser) {
                taker.accept(row(row, parser.getCurrentLineNumber()));
            }
        } catch (SheetException e) {
            throw e;
        } catch (CSVException | UncheckedIOException e) {
            throw new SheetException("不是完整的 CSV 表格，可能有一个引号没有成对。", e);
        } catch (IOException e) {
            throw new UncheckedIOException("A text in memory could not be read.", e);
        }
    }

    private static SheetRow row(CSVRecord row, long lastLine) {
        if (row.size() > SheetFile.MOST_COLUMNS) {
            throw new SheetException("第" + lastLine + "行超过 " + SheetFile.MOST_COLUMNS + " 列，请只保留需要的列。");
        }
        List<String> cells = row.stream().map(CellText::of).toList();
        // a cell may hold several lines; a spreadsheet program counts them as one row
        return new SheetRow(row.getRecordNumber(), cells);
    }
}
