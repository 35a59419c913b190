package cn.zhibu.domain.dues.bank;

import cn.zhibu.domain.sheet.SheetLine;
import cn.zhibu.domain.sheet.SheetValues;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Turns rows into lines, one sentence for each that cannot be read. Keys and digest depend on what the rows say and not on how the file was
 * saved; equal rows of one file are told apart by counting them.
 */
final class BankLines {

    private static final int LONGEST_NAME = 64;
    private static final int LONGEST_PLACE = 128;
    private static final int SHOWN = 20;
    private static final List<String> TOTALS = List.of("合计", "总计", "小计", "共计", "总金额");

    private final YearMonth meant;
    private final List<BankFault> faults = new ArrayList<>();
    private final Map<String, Integer> seen = new HashMap<>();
    private final MessageDigest digest = sha256();

    /** @param meant the month of rows that name neither month nor day; a month without a year is the last such one up to this */
    BankLines(YearMonth meant) {
        this.meant = meant;
    }

    /** Empty for a row that is no payment, or that cannot be read. */
    Optional<BankLine> read(SheetLine<BankColumn> row) {
        String name = SheetValues.name(row.cell(BankColumn.NAME));
        if (TOTALS.contains(name.replace(":", ""))) {
            return Optional.empty();
        }
        String problem = problem(row, name);
        if (problem != null) {
            faults.add(new BankFault(row.number(), problem));
            return Optional.empty();
        }
        return Optional.of(line(row, name));
    }

    List<BankFault> faults() {
        return List.copyOf(faults);
    }

    /** Of all lines read so far; the object reads no more afterwards. */
    String digest() {
        return HexFormat.of().formatHex(digest.digest());
    }

    private @Nullable String problem(SheetLine<BankColumn> row, String name) {
        String amount = row.cell(BankColumn.AMOUNT);
        OptionalLong fen = SheetValues.fen(amount);
        if (name.isEmpty()) {
            return "没有姓名";
        }
        if (name.length() > LONGEST_NAME) {
            return "姓名过长";
        }
        if (fen.isEmpty()) {
            return amount.isEmpty() ? "没有金额" : "金额“" + shown(amount) + "”不是最多两位小数的数字";
        }
        if (fen.getAsLong() <= 0) {
            return "金额“" + shown(amount) + "”不大于零，退款请在收据上办理冲销";
        }
        return month(row).isEmpty() && !row.cell(BankColumn.MONTH).isEmpty()
                ? "月份“" + shown(row.cell(BankColumn.MONTH)) + "”无法识别，请写成“2026-11”"
                : null;
    }

    private BankLine line(SheetLine<BankColumn> row, String name) {
        LocalDate day = SheetValues.day(row.cell(BankColumn.DAY)).orElse(null);
        LocalDate month = month(row).map(found -> found.atDay(1)).orElse(day == null ? meant.atDay(1) : null);
        long fen = SheetValues.fen(row.cell(BankColumn.AMOUNT)).orElseThrow();
        String reference = cut(row.cell(BankColumn.REFERENCE), LONGEST_NAME);
        String place = cut(row.cell(BankColumn.PLACE), LONGEST_PLACE);
        String paid = SheetValues.minute(row.cell(BankColumn.DAY));
        String said = Arrays.asList(name, month, fen, paid, reference, place).stream()
                .map(String::valueOf)
                .collect(Collectors.joining("\u001F"));
        int nth = seen.merge(said, 1, Integer::sum);
        byte[] key = (said + "\u001F" + nth).getBytes(StandardCharsets.UTF_8);
        digest.update(key);
        return new BankLine(
                row.number(), HexFormat.of().formatHex(sha256().digest(key)), name, month, fen, day, reference, place);
    }

    private Optional<YearMonth> month(SheetLine<BankColumn> row) {
        return SheetValues.month(row.cell(BankColumn.MONTH), meant);
    }

    private static @Nullable String cut(String text, int length) {
        return text.isEmpty() ? null : text.substring(0, Math.min(length, text.length()));
    }

    private static String shown(String cell) {
        String plain = cell.replaceAll("\\p{Cntrl}", "?");
        return plain.length() > SHOWN ? plain.substring(0, SHOWN) + "…" : plain;
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256.", e);
        }
    }
}
