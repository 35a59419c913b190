package cn.zhibu.sandbox.message;

import cn.zhibu.sandbox.Platform;
import cn.zhibu.sandbox.fault.Fault;
import cn.zhibu.sandbox.rate.Limit;
import cn.zhibu.sandbox.wire.ApiFault;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Takes out recipients without a licence and those an ordered fault concerns, then counts person-times. */
record Lots(Platform platform) {

    void apply(Recipients recipients, @Nullable Fault fault, Map<String, String> dropped) {
        unlicensed(recipients);
        if (fault instanceof Fault.Partial partial) {
            partial.members().forEach(id -> one(recipients, id.toLowerCase(Locale.ROOT), partial.lot(), dropped));
        }
        if (recipients.members.isEmpty() && !recipients.invalid.unlicensed.isEmpty()) {
            throw new ApiFault(701008, "no licensed recipient");
        }
        if (platform.tuning().apiRate()) {
            int accounts = platform.console().accounts();
            Limit personTimes = Limit.day(accounts * 200L);
            platform.rates().demand("send to " + accounts, List.of(personTimes), recipients.members.size());
        }
    }

    private void unlicensed(Recipients recipients) {
        List.copyOf(recipients.members).stream()
                .filter(platform.console()::lacksLicence)
                .forEach(id -> recipients.exclude(
                        id,
                        recipients.invalid.unlicensed,
                        "The member has no interface licence (互通许可): the answer named them in unlicenseduser."));
    }

    private static void one(Recipients recipients, String id, Fault.Lot lot, Map<String, String> dropped) {
        switch (lot) {
            case INVALID ->
                recipients.exclude(
                        id,
                        recipients.invalid.users,
                        "An ordered fault made the member invalid: the answer named them in invaliduser.");
            case UNLICENSED ->
                recipients.exclude(
                        id,
                        recipients.invalid.unlicensed,
                        "An ordered fault took the licence away: the answer named them in unlicenseduser.");
            case DROPPED -> dropped.put(id, "an ordered fault");
        }
    }
}
