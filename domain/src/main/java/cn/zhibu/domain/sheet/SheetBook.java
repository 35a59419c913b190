package cn.zhibu.domain.sheet;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.Iterator;
import java.util.List;
import org.dhatim.fastexcel.BorderStyle;
import org.dhatim.fastexcel.PaperSize;
import org.dhatim.fastexcel.Position;
import org.dhatim.fastexcel.StyleSetter;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** Writes workbooks for Excel and WPS. */
public final class SheetBook {

    private static final String PROGRAM = "Zhibu";
    private static final String VERSION = "1.0";
    private static final int MARKED = 1;
    private static final int CAPTIONS = 2;
    private static final int FLUSHED = 500;
    private static final int PRINTED = 100;
    private static final String GREY = "808080";

    private final SheetMark mark;

    public SheetBook(SheetMark mark) {
        this.mark = mark;
    }

    /** An xlsx with these sheets in this order. */
    public byte[] write(List<SheetPage> pages) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Workbook book = new Workbook(out, PROGRAM, VERSION)) {
            for (SheetPage page : pages) {
                write(book.newWorksheet(page.name()), page);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("A workbook in memory could not be written.", e);
        }
        return out.toByteArray();
    }

    private void write(Worksheet sheet, SheetPage page) throws IOException {
        print(sheet, page);
        sheet.value(0, 0, text(page.title()));
        sheet.style(0, 0).bold().fontSize(14).set();
        sheet.value(MARKED, 0, text(mark.worded()));
        sheet.style(MARKED, 0).fontColor(GREY).italic().set();
        List<SheetPage.Column> columns = page.columns();
        for (int i = 0; i < columns.size(); i++) {
            sheet.value(CAPTIONS, i, text(columns.get(i).caption()));
            sheet.style(CAPTIONS, i)
                    .bold()
                    .fillColor("EEEEEE")
                    .wrapText(true)
                    .horizontalAlignment("center")
                    .verticalAlignment("center")
                    .borderStyle(BorderStyle.THIN)
                    .set();
            sheet.width(i, columns.get(i).width());
        }
        int row = CAPTIONS + 1;
        for (Iterator<List<SheetCell>> rows = page.rows().iterator(); rows.hasNext(); row++) {
            write(sheet, row, rows.next());
            if (row % FLUSHED == 0) {
                sheet.flush();
            }
        }
        sheet.finish();
    }

    private void print(Worksheet sheet, SheetPage page) {
        sheet.paperSize(PaperSize.A4_PAPER);
        sheet.pageOrientation("landscape");
        sheet.fitToWidth((short) 1);
        sheet.fitToHeight((short) 999);
        sheet.repeatRows(CAPTIONS);
        sheet.freezePane(0, CAPTIONS + 1);
        sheet.header(printed(page.title()), Position.CENTER);
        sheet.footer(printed(mark.worded()), Position.LEFT);
        sheet.footer("&P / &N", Position.RIGHT);
    }

    private static void write(Worksheet sheet, int row, List<SheetCell> cells) {
        for (int i = 0; i < cells.size(); i++) {
            write(sheet, row, i, cells.get(i));
        }
    }

    private static void write(Worksheet sheet, int row, int column, SheetCell cell) {
        StyleSetter style = sheet.style(row, column).verticalAlignment("center").borderStyle(BorderStyle.THIN);
        if (cell instanceof SheetCell.Text text) {
            sheet.value(row, column, text(text.words()));
            style.wrapText(true);
        } else if (cell instanceof SheetCell.Money money) {
            sheet.value(row, column, BigDecimal.valueOf(money.fen(), 2));
            style.format("#,##0.00");
        } else if (cell instanceof SheetCell.Count count) {
            sheet.value(row, column, count.number());
        } else if (cell instanceof SheetCell.Rate rate) {
            sheet.value(row, column, BigDecimal.valueOf(rate.basisPoints(), 4));
            style.format("0.0#%");
        } else if (cell instanceof SheetCell.Day day) {
            sheet.value(row, column, day.day());
            style.format("yyyy-mm-dd").horizontalAlignment("center");
        }
        style.set();
    }

    /** In a typed cell nothing is a formula, but the next program may save the sheet as CSV, where it would be. */
    private static String text(String words) {
        String plain = words.replaceAll("[\\p{Cntrl}&&[^\\n]]", " ");
        return !plain.isEmpty() && "=+-@\t\r".indexOf(words.charAt(0)) >= 0 ? "'" + plain : plain;
    }

    /** In headers and footers an ampersand begins a code, and more than 255 characters make the file unreadable for Excel. */
    private static String printed(String words) {
        return words.substring(0, Math.min(words.length(), PRINTED)).replace("&", "&&");
    }
}
