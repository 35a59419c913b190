package cn.zhibu.domain.calendar;

/** A calendar file that cannot be used; the message is one sentence for the person who offered it. */
public final class CalendarFileException extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    CalendarFileException(String file, String sentence) {
        super("日历文件 " + file + "：" + sentence + "。");
    }
}
