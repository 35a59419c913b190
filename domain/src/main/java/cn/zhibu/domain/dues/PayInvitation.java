package cn.zhibu.domain.dues;

import cn.zhibu.domain.wording.Wording;
import org.springframework.stereotype.Component;

/** 去交纳: the line that leads to the bank's page, with the page's host in plain sight. */
@Component
public final class PayInvitation {

    private final DuesSettings settings;
    private final Wording wording;

    PayInvitation(DuesSettings settings, Wording wording) {
        this.settings = settings;
        this.wording = wording;
    }

    /** A line of its own, or nothing where the branch has set no page. */
    public String of(long orgId) {
        return settings.payLink(orgId)
                .map(link -> wording.say("dues.pay-link", "url", link.url(), "host", link.host()))
                .orElse("");
    }
}
