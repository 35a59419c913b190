package cn.zhibu.domain.sheet;

import java.io.IOException;
import java.io.InputStream;
import java.util.Collections;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;

/** Unpacks a workbook once into nothing, so that one that would fill the memory is refused before it is read. */
final class ZipLimits {

    private static final int MOST_PARTS = 1_000;
    private static final long LARGEST = 160L * 1024 * 1024;

    /** The texts of all cells, which a reader keeps in memory. */
    private static final long LARGEST_TEXTS = 40L * 1024 * 1024;

    private ZipLimits() {}

    static void check(byte[] content) {
        long total = 0;
        int parts = 0;
        try (ZipFile zip = ZipFile.builder().setByteArray(content).get()) {
            for (ZipArchiveEntry part : Collections.list(zip.getEntries())) {
                long limit = part.getName().endsWith("sharedStrings.xml") ? LARGEST_TEXTS : LARGEST;
                total += size(zip, part, Math.min(limit, LARGEST - total));
                if (++parts > MOST_PARTS) {
                    throw tooLarge();
                }
            }
        } catch (IOException e) {
            throw new SheetException("文件已损坏，或不是 Excel、WPS 表格保存的 .xlsx 文件。", e);
        }
    }

    private static long size(ZipFile zip, ZipArchiveEntry part, long limit) throws IOException {
        byte[] buffer = new byte[64 * 1024];
        long size = 0;
        try (InputStream in = zip.getInputStream(part)) {
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                size += read;
                if (size > limit) {
                    throw tooLarge();
                }
            }
        }
        return size;
    }

    private static SheetException tooLarge() {
        return new SheetException("文件解压后过大，请只保留需要的工作表和列。");
    }
}
