package cn.zhibu.domain.act;

import cn.zhibu.mapper.audit.AuditEntry;
import cn.zhibu.mapper.audit.AuditMapper;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Writes the audit log in the transaction of the act itself. */
@Component
public final class Audit {

    private final AuditMapper entries;

    Audit(AuditMapper entries) {
        this.entries = entries;
    }

    /**
     * Writes one entry.
     *
     * @param what the act, e.g. {@code meeting.publish}
     * @param subject the row it was done to
     */
    public void record(Act act, String what, @Nullable Long org, @Nullable Long subject, @Nullable String detail) {
        entries.insert(
                new AuditEntry(0, act.at(), act.actor(), act.onBehalfOf(), act.channel(), what, org, subject, detail));
    }
}
