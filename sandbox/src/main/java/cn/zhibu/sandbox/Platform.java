package cn.zhibu.sandbox;

import cn.zhibu.sandbox.fault.Faults;
import cn.zhibu.sandbox.wire.Ids;
import java.util.concurrent.atomic.AtomicReference;

/** What every part of one running sandbox shares. */
public record Platform(
        SandboxSettings settings, SandboxClock clock, Ids ids, Faults faults, AtomicReference<Tuning> knobs) {
    /** A fresh one. */
    public static Platform of(SandboxSettings settings, SandboxClock clock) {
        return new Platform(settings, clock, new Ids(), new Faults(), new AtomicReference<>(Tuning.DEFAULT));
    }

    /** The tuning in force. */
    public Tuning tuning() {
        return knobs.get();
    }

    /** Now, in seconds, as signatures carry it. */
    public String timestamp() {
        return Long.toString(clock.instant().getEpochSecond());
    }
}
