package cn.zhibu.domain.sheet;

/**
 * Who took a workbook out and when, shown on the sheet and on each printed page.
 *
 * @param purpose what the sheets may be used for
 */
public record SheetMark(String name, String time, String purpose) {

    String worded() {
        return name + " 于 " + time + " 导出，" + purpose;
    }
}
