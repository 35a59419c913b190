package cn.zhibu.mapper.member;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A person sent to an organisation that is not the own one, as observer, envoy, adviser or supervisor; both days included. */
public record Posting(
        long id,
        long memberId,
        long orgId,
        Role kind,
        LocalDate fromOn,
        @Nullable LocalDate untilOn) {}
