package cn.zhibu.sandbox;

import cn.zhibu.sandbox.console.Console;
import cn.zhibu.sandbox.fault.Faults;
import cn.zhibu.sandbox.rate.Rates;
import cn.zhibu.sandbox.wire.Ids;
import java.util.concurrent.atomic.AtomicReference;

/** What every part of one running sandbox shares. */
public record Platform(
        SandboxSettings settings,
        SandboxClock clock,
        Ids ids,
        Faults faults,
        Rates rates,
        AtomicReference<Tuning> knobs,
        AtomicReference<Console> switches) {
    /** A fresh one. */
    public static Platform of(SandboxSettings settings, SandboxClock clock) {
        Ids ids = new Ids(settings.seed());
        return new Platform(
                settings,
                clock,
                ids,
                new Faults(clock, ids),
                new Rates(clock),
                new AtomicReference<>(Tuning.DEFAULT),
                new AtomicReference<>(Console.DEFAULT));
    }

    /** The tuning in force. */
    public Tuning tuning() {
        return knobs.get();
    }

    /** The administrator's switches in force. */
    public Console console() {
        return switches.get();
    }

    /** Now, in seconds, as signatures carry it. */
    public String timestamp() {
        return Long.toString(clock.instant().getEpochSecond());
    }
}
