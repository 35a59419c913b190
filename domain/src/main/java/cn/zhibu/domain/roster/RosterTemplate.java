package cn.zhibu.domain.roster;

import cn.zhibu.domain.sheet.SheetBook;
import cn.zhibu.domain.sheet.SheetCell;
import cn.zhibu.domain.sheet.SheetMark;
import cn.zhibu.domain.sheet.SheetPage;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** An empty roster to fill in, with one row to show how; that row is never imported. */
public final class RosterTemplate {

    private static final String MARK = "\uFEFF";
    private static final int WIDTH = 16;
    private static final LocalDate JOINED = LocalDate.of(2001, 7, 1);

    private final List<RosterColumn> columns = Arrays.stream(RosterColumn.values())
            .filter(column -> column != RosterColumn.ROLES && column != RosterColumn.POSTING)
            .toList();
    private final String branch;

    /** @param branch whose roster it will be */
    public RosterTemplate(String branch) {
        this.branch = branch;
    }

    /** A workbook in which days are days. */
    public byte[] xlsx(SheetMark mark) {
        List<SheetPage.Column> captions = columns.stream()
                .map(column -> new SheetPage.Column(column.caption(), WIDTH))
                .toList();
        List<SheetCell> sample = columns.stream().map(this::cell).toList();
        SheetPage page = new SheetPage("党员名册", "党员名册（空白的单元格表示不改动）", captions, Stream.of(sample));
        return new SheetBook(mark).write(List.of(page));
    }

    /** The same in UTF-8 with the mark that tells spreadsheet programs so. */
    public byte[] csv() {
        String captions = columns.stream().map(RosterColumn::caption).collect(Collectors.joining(","));
        String sample = columns.stream().map(this::sample).collect(Collectors.joining(","));
        return (MARK + captions + "\r\n" + sample + "\r\n").getBytes(StandardCharsets.UTF_8);
    }

    private SheetCell cell(RosterColumn column) {
        return switch (column) {
            case JOINED -> new SheetCell.Day(JOINED);
            case FULL_ON -> new SheetCell.Day(JOINED.plusYears(1));
            default -> SheetCell.text(sample(column));
        };
    }

    private String sample(RosterColumn column) {
        return switch (column) {
            case BRANCH -> branch;
            case NAME -> "张三（示例）";
            case USERID -> "zhangsan";
            case STANDING -> "正式";
            case VOTING -> "有";
            case EXEMPT, AWAY, MIGRANT -> "否";
            case JOINED -> JOINED.toString();
            case FULL_ON -> JOINED.plusYears(1).toString();
            case GROUP, ROLES, POSTING -> "";
        };
    }
}
