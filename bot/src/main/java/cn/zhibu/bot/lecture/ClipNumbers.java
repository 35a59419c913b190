package cn.zhibu.bot.lecture;

import cn.zhibu.domain.language.Fold;

/** The number of a clip as people type it. */
final class ClipNumbers {

    private ClipNumbers() {}

    /** 0, which no clip has, when there is none. */
    static long of(String typed) {
        String number = Fold.of(typed).text().replaceAll("\\s*号?$", "");
        return number.matches("[0-9]{1,9}") ? Long.parseLong(number) : 0;
    }
}
