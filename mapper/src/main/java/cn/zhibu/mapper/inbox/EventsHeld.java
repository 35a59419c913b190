package cn.zhibu.mapper.inbox;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** How many events wait for another try, how many are parked, and when the oldest that waits was received. */
public record EventsHeld(int waiting, int parked, @Nullable Instant oldest) {}
