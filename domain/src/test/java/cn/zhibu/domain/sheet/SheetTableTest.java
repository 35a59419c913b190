package cn.zhibu.domain.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SheetTableTest {

    enum Paid implements SheetColumn {
        NAME(true, "姓名 付款人 缴费人姓名"),
        MONTH(false, "月份 所属月份 缴费日期"),
        AMOUNT(true, "金额 交易金额 实缴金额");

        private final boolean required;
        private final String captions;

        Paid(boolean required, String captions) {
            this.required = required;
            this.captions = captions;
        }

        @Override
        public String captions() {
            return captions;
        }

        @Override
        public boolean required() {
            return required;
        }
    }

    private static final SheetTable<Paid> TABLE = new SheetTable<>(List.of(Paid.values()));
    private static final String LIST = "姓名,月份,金额\n张三,2026-11,45.02\n\n李四,2026-11,\"1,000.00\"\n";
    private static final String HEADER = "姓名,金额\n";

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "GBK", "GB18030"})
    void a_list_is_read_however_its_characters_were_saved(String charset) {
        assertThat(lines(LIST.getBytes(Charset.forName(charset))))
                .containsExactly("2 张三 2026-11 45.02", "4 李四 2026-11 1,000.00");
    }

    @Test
    void marks_at_the_beginning_and_tabs_between_the_cells_are_understood() {
        assertThat(lines(("\uFEFF" + LIST).getBytes(StandardCharsets.UTF_8))).hasSize(2);
        String tabs = "\uFEFF" + "姓名\t金额\n张三\t5\n";
        assertThat(lines(tabs.getBytes(StandardCharsets.UTF_16LE))).containsExactly("2 张三  5");
    }

    @Test
    void titles_above_other_names_and_another_order_are_understood() {
        String bank = "某银行代收明细\n打印日期：2026-12-02\n交易金额（元）;对方账号;付款人\n\t45.02;=\"0012\";张 三\n";
        List<String> lines = new ArrayList<>();
        List<String> unused =
                TABLE.read(bytes(bank), line -> lines.add(line.cell(Paid.NAME) + "|" + line.cell(Paid.AMOUNT)));
        assertThat(lines).containsExactly("张 三|45.02");
        assertThat(unused).containsExactly("对方账号");
    }

    @Test
    void an_xlsx_is_read_with_its_numbers_dates_and_formulas_as_they_show() {
        byte[] content = workbook(sheet -> {
            sheet.value(0, 0, "十一月党费");
            sheet.value(1, 0, "姓名");
            sheet.value(1, 1, "缴费日期");
            sheet.value(1, 2, "实缴金额");
            sheet.value(2, 0, "张三");
            sheet.value(2, 1, LocalDate.of(2026, 11, 6));
            sheet.value(2, 2, 0.1 + 0.2);
            sheet.value(4, 0, "李四");
            sheet.value(4, 2, 1000);
        });
        assertThat(lines(content)).containsExactly("3 张三 46332 0.3", "5 李四  1000");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "姓名,电话\n张三,1\n", "只有一句话"})
    void what_has_no_captions_is_refused_in_one_sentence(String content) {
        assertThatThrownBy(() -> lines(bytes(content)))
                .isInstanceOf(SheetException.class)
                .hasMessageEndingWith("。");
    }

    @Test
    void other_files_are_refused() {
        byte[] old = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 0};
        assertThatThrownBy(() -> lines(old)).hasMessageContaining("另存为");
        byte[] picture = {(byte) 0x89, 'P', 'N', 'G', 0, 0, (byte) 0xFF, 0};
        assertThatThrownBy(() -> lines(picture)).isInstanceOf(SheetException.class);
        byte[] zip = {'P', 'K', 3, 4, 1, 2, 3};
        assertThatThrownBy(() -> lines(zip)).hasMessageContaining("已损坏");
        assertThatThrownBy(() -> lines(zipped("xl/workbook.xml", 10))).isInstanceOf(SheetException.class);
        assertThatThrownBy(() -> lines(bytes(HEADER + "\"张三,5\n"))).hasMessageContaining("引号");
    }

    @Test
    void too_many_rows_columns_or_bytes_are_refused() {
        assertThatThrownBy(() -> lines(bytes(HEADER + "张三,5\n".repeat(SheetFile.MOST_ROWS))))
                .hasMessageContaining("200000 行");
        assertThatThrownBy(() -> lines(bytes(HEADER + ",".repeat(300) + "\n"))).hasMessageContaining("列");
        assertThatThrownBy(() -> lines(workbook(sheet -> sheet.value(0, 9_000, "姓名"))))
                .hasMessageContaining("列");
        assertThatThrownBy(() -> lines(new byte[SheetFile.LARGEST + 1])).hasMessageContaining("20 MB");
    }

    @Test
    void a_small_file_that_unpacks_into_a_huge_one_is_refused_before_it_is_read() {
        byte[] bomb = zipped("xl/worksheets/sheet1.xml", 200 * 1024 * 1024);
        assertThat(bomb).hasSizeLessThan(400_000);
        assertThatThrownBy(() -> lines(bomb)).hasMessageContaining("解压后过大");
        assertThatThrownBy(() -> lines(zipped("xl/sharedStrings.xml", 41 * 1024 * 1024)))
                .hasMessageContaining("解压后过大");
    }

    private static List<String> lines(byte[] content) {
        List<String> lines = new ArrayList<>();
        TABLE.read(
                content,
                line -> lines.add(line.number() + " " + line.cell(Paid.NAME) + " " + line.cell(Paid.MONTH) + " "
                        + line.cell(Paid.AMOUNT)));
        return lines;
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] workbook(Consumer<Worksheet> filling) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Workbook book = new Workbook(out, "test", "1.0")) {
            filling.accept(book.newWorksheet("表"));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return out.toByteArray();
    }

    private static byte[] zipped(String part, int size) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry(part));
            byte[] blanks = new byte[1024 * 1024];
            for (int left = size; left > 0; left -= blanks.length) {
                zip.write(blanks, 0, Math.min(left, blanks.length));
            }
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return out.toByteArray();
    }
}
