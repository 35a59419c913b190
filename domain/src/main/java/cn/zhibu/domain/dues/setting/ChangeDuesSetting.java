package cn.zhibu.domain.dues.setting;

import cn.zhibu.domain.act.Act;
import cn.zhibu.domain.dues.DuesClerks;
import cn.zhibu.mapper.dues.DuesEvent;
import cn.zhibu.mapper.org.OrgSettingMapper;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Sets what a branch may set for its dues, and takes that back; what is paid or fixed already stays as it is. */
@Component
public class ChangeDuesSetting {

    private final DuesClerks clerks;
    private final OrgSettingMapper settings;
    private final ShownSettings shown;
    private final MoveDuesDay days;
    private final SettingTrace trace;

    ChangeDuesSetting(
            DuesClerks clerks, OrgSettingMapper settings, ShownSettings shown, MoveDuesDay days, SettingTrace trace) {
        this.clerks = clerks;
        this.settings = settings;
        this.shown = shown;
        this.days = days;
        this.trace = trace;
    }

    /** @param said in the actor's words */
    @Transactional
    public SettingOutcome set(Act act, long orgId, DuesSetting setting, String said) {
        if (!clerks.keeps(act.actor(), orgId)) {
            return new SettingOutcome.NotYours();
        }
        Optional<String> wanted = setting.read(said);
        if (wanted.isEmpty()) {
            return new SettingOutcome.Unreadable(setting);
        }
        if (wanted.get().equals(Objects.requireNonNullElse(settings.find(orgId, setting.column()), ""))) {
            return new SettingOutcome.Already(setting, shown.of(orgId, setting));
        }
        write(act, orgId, setting, wanted.get());
        String value = shown.of(orgId, setting);
        return new SettingOutcome.Set(setting, value, trace.set(act, orgId, setting, wanted.get(), value));
    }

    /** @param change of {@link SettingOutcome.Set} */
    @Transactional
    public SettingOutcome takeBack(Act act, long change) {
        DuesEvent event = trace.find(change);
        DuesSetting setting = Arrays.stream(DuesSetting.values())
                .filter(one -> event != null && event.act().equals(one.kind()))
                .findFirst()
                .orElse(null);
        if (event == null || setting == null) {
            return new SettingOutcome.NotYours();
        }
        List<DuesEvent> last = trace.last(event.orgId(), setting);
        if (last.get(0).id() != change) {
            return new SettingOutcome.Overtaken();
        }
        String before = last.size() > 1 ? Objects.requireNonNullElse(last.get(1).reason(), "") : "";
        return back(act, event.orgId(), setting, before);
    }

    private SettingOutcome back(Act act, long orgId, DuesSetting setting, String before) {
        if (!clerks.keeps(act.actor(), orgId)) {
            return new SettingOutcome.NotYours();
        }
        write(act, orgId, setting, before);
        String value = shown.of(orgId, setting);
        trace.set(act, orgId, setting, before, value);
        return new SettingOutcome.TakenBack(setting, value);
    }

    private void write(Act act, long orgId, DuesSetting setting, String value) {
        if (value.isEmpty()) {
            settings.clear(orgId, setting.column());
        } else {
            settings.put(orgId, setting.column(), value);
        }
        if (setting == DuesSetting.DAY) {
            days.move(orgId, act.at());
        }
    }
}
