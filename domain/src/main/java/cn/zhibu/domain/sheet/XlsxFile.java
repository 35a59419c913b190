package cn.zhibu.domain.sheet;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.dhatim.fastexcel.reader.SheetVisibility;

/** An xlsx workbook: its first visible sheet, row by row. */
final class XlsxFile {

    private XlsxFile() {}

    static void read(byte[] content, Consumer<SheetRow> taker) {
        ZipLimits.check(content);
        try (ReadableWorkbook book = new ReadableWorkbook(new ByteArrayInputStream(content))) {
            Optional<Sheet> sheet = book.getSheets()
                    .filter(one -> one.getVisibility() == SheetVisibility.VISIBLE)
                    .findFirst();
            if (sheet.isEmpty()) {
                throw new SheetException("文件里没有可见的工作表。");
            }
            rows(sheet.get(), taker);
        } catch (SheetException e) {
            throw e;
        } catch (IOException | UncheckedIOException | ExcelReaderException e) {
            throw damaged(e);
        }
    }

    private static void rows(Sheet sheet, Consumer<SheetRow> taker) throws IOException {
        try (Stream<Row> rows = sheet.openStream()) {
            Iterator<Row> each = rows.iterator();
            while (each.hasNext()) {
                taker.accept(row(each.next()));
            }
        }
    }

    private static SheetRow row(Row row) {
        if (row.getCellCount() > SheetFile.MOST_COLUMNS) {
            throw new SheetException("表格超过 " + SheetFile.MOST_COLUMNS + " 列，请只保留需要的列。");
        }
        List<String> cells = new ArrayList<>(row.getCellCount());
        for (int i = 0; i < row.getCellCount(); i++) {
            cells.add(row.getOptionalCell(i).map(XlsxFile::text).orElse(""));
        }
        return new SheetRow(row.getRowNum(), cells);
    }

    private static String text(Cell cell) {
        String raw = cell.getType() == CellType.STRING ? cell.asString() : cell.getRawValue();
        if (raw == null) {
            return "";
        }
        return cell.getValue() instanceof BigDecimal number ? CellText.of(number) : CellText.of(raw);
    }

    private static SheetException damaged(Exception e) {
        return new SheetException("文件已损坏，或不是 Excel、WPS 表格保存的 .xlsx 文件。", e);
    }
}
