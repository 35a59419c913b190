package cn.zhibu.scheduler;

import org.quartz.DisallowConcurrentExecution;
import org.quartz.Job;
import org.quartz.JobExecutionContext;

/** The only job: looks its tick up in the timetable. Quartz stores this class by name, so it keeps it. */
@DisallowConcurrentExecution
public final class TickJob implements Job {

    static final String NAME = "tick";

    private final Timetable timetable;

    TickJob(Timetable timetable) {
        this.timetable = timetable;
    }

    @Override
    public void execute(JobExecutionContext context) {
        timetable.run(context.getMergedJobDataMap().getString(NAME));
    }
}
