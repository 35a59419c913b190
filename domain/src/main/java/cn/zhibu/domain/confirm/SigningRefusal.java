package cn.zhibu.domain.confirm;

import java.time.Instant;

/** Why a roll is not signed. */
public sealed interface SigningRefusal {
    record NoSuchMeeting() implements SigningRefusal {}

    record NotYours() implements SigningRefusal {}

    record Cancelled() implements SigningRefusal {}

    record TooEarly(Instant startsAt) implements SigningRefusal {}

    record Already(String by, Instant at) implements SigningRefusal {}
}
