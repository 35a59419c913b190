package cn.zhibu.domain.roster;

import cn.zhibu.domain.sheet.SheetException;

/** A roster file that cannot be read as a whole; the message is one sentence for the person who offered it. */
public final class RosterFileException extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    RosterFileException(SheetException cause) {
        super("名册文件：" + cause.getMessage(), cause);
    }
}
