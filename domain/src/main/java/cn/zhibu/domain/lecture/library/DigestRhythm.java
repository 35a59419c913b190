package cn.zhibu.domain.lecture.library;

import cn.zhibu.domain.act.Act;
import cn.zhibu.domain.act.Audit;
import cn.zhibu.mapper.lecture.library.ClipDigestMapper;
import cn.zhibu.mapper.org.Org;
import cn.zhibu.mapper.org.OrgMapper;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** How often people under a root organisation are told of new clips. */
@Component
public class DigestRhythm {

    private static final Map<String, String> NAMES =
            Map.of("每月", "monthly", "每周", DigestRules.WEEKLY, "不推送", DigestRules.OFF);

    private final ClipDigestMapper digests;
    private final OrgMapper orgs;
    private final Audit audit;

    DigestRhythm(ClipDigestMapper digests, OrgMapper orgs, Audit audit) {
        this.digests = digests;
        this.orgs = orgs;
        this.audit = audit;
    }

    /** The name that is kept from now on; empty when there is none like it. */
    @Transactional
    public Optional<String> set(Act act, long orgId, String name) {
        return Optional.ofNullable(NAMES.get(name)).map(setting -> {
            List<Org> upwards = orgs.upwards(orgId);
            long root = upwards.get(upwards.size() - 1).id();
            digests.setRhythm(root, setting);
            audit.record(act, "lecture.digest", root, null, setting);
            return name;
        });
    }
}
