package cn.zhibu.domain.burden;

import cn.zhibu.domain.act.Act;
import cn.zhibu.domain.act.Audit;
import cn.zhibu.domain.roster.Duties;
import cn.zhibu.mapper.org.OrgSettingMapper;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** How many messages a branch's members are sent in a month; its secretary decides. */
@Component
public class SetBudget {

    static final String SETTING = "push.budget";
    private static final int LARGEST = 31;

    private final OrgSettingMapper settings;
    private final Duties duties;
    private final Audit audit;

    SetBudget(OrgSettingMapper settings, Duties duties, Audit audit) {
        this.settings = settings;
        this.duties = duties;
        this.audit = audit;
    }

    /** False when the number is not between 0 and 31, or the branch not the actor's. */
    @Transactional
    public boolean set(Act act, long orgId, int most) {
        if (most < 0 || most > LARGEST || !duties.runs(act.actor(), orgId)) {
            return false;
        }
        settings.put(orgId, SETTING, String.valueOf(most));
        audit.record(act, "burden.budget", orgId, null, String.valueOf(most));
        return true;
    }
}
