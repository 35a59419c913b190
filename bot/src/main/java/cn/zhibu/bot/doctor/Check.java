package cn.zhibu.bot.doctor;

import java.util.List;
import java.util.concurrent.Callable;

/**
 * One thing to look at.
 *
 * @param settings without which there is nothing to look at
 * @param look may throw whatever the looking throws
 */
public record Check(String about, List<String> settings, Callable<List<Finding>> look) {

    public Check {
        settings = List.copyOf(settings);
    }
}
