package cn.zhibu.app.flow;

import cn.zhibu.app.theatre.Stage;
import cn.zhibu.app.theatre.Theatre;
import cn.zhibu.domain.calendar.Calendars;
import java.time.LocalDate;
import java.time.ZoneId;

/** One stage for all flows, started once; every test gets a branch of its own and the next working morning. */
final class House {

    private static final ZoneId BEIJING = ZoneId.of("Asia/Shanghai");

    private final Theatre theatre = Theatre.open("2026-03-02", "09:05", FlowDirectory.directory());
    private final Stage stage = new Stage(theatre);
    private int branches;

    private House() {}

    /** A fresh branch on a working day at 09:05. */
    static Cast cast() {
        return Holder.HOUSE.next();
    }

    private synchronized Cast next() {
        theatre.calm();
        LocalDate today = LocalDate.ofInstant(theatre.sandbox().clock().instant(), BEIJING);
        if (branches > 0) {
            today = workday(today);
            stage.at(today.toString(), "09:05");
        }
        branches++;
        return new Cast(theatre, stage, branches, today, workday(today));
    }

    private LocalDate workday(LocalDate after) {
        return theatre.bean(Calendars.class).current().nextWorkday(after);
    }

    // static on purpose: a start takes seconds, and test classes know nothing of each other
    private static final class Holder {
        private static final House HOUSE = new House();
    }
}
