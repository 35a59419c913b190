package cn.zhibu.domain.sheet;

import java.util.function.Consumer;

/** Tells by its first bytes what a file is: xlsx, or text between commas. */
final class SheetFile {

    static final int LARGEST = 20 * 1024 * 1024;
    static final int MOST_ROWS = 200_000;
    static final int MOST_COLUMNS = 256;

    private SheetFile() {}

    static void read(byte[] content, Consumer<SheetRow> taker) {
        if (content.length == 0) {
            throw new SheetException("文件是空的。");
        }
        if (content.length > LARGEST) {
            throw new SheetException("文件超过 20 MB，请分成几份上传。");
        }
        Consumer<SheetRow> counted = new Counted(taker);
        if (starts(content, 'P', 'K', 3, 4)) {
            XlsxFile.read(content, counted);
        } else if (starts(content, 0xD0, 0xCF, 0x11, 0xE0)) {
            throw new SheetException("这是旧版 .xls 文件或加了密码的文件，请另存为不加密码的 .xlsx 或 CSV 后再上传。");
        } else {
            CsvFile.read(content, counted);
        }
    }

    static boolean starts(byte[] content, int... bytes) {
        for (int i = 0; i < bytes.length; i++) {
            if (i >= content.length || (content[i] & 0xFF) != bytes[i]) {
                return false;
            }
        }
        return true;
    }

    /** Ends the reading of a file that has too many rows. */
    private static final class Counted implements Consumer<SheetRow> {

        private final Consumer<SheetRow> taker;
        private int rows;

        Counted(Consumer<SheetRow> taker) {
            this.taker = taker;
        }

        @Override
        public void accept(SheetRow row) {
            if (!row.blank() && ++rows > MOST_ROWS) {
                throw new SheetException("表格超过 " + MOST_ROWS + " 行，请分成几份上传。");
            }
            taker.accept(row);
        }
    }
}
