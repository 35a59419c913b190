package cn.zhibu.domain.dues.setting;

/** What became of setting something for the dues of a branch. */
public sealed interface SettingOutcome {

    /** @param change what 回复 0 takes back; {@code value} in words */
    record Set(DuesSetting setting, String value, long change) implements SettingOutcome {}

    /** It was so before. */
    record Already(DuesSetting setting, String value) implements SettingOutcome {}

    record Unreadable(DuesSetting setting) implements SettingOutcome {}

    /** As it was before the change. */
    record TakenBack(DuesSetting setting, String value) implements SettingOutcome {}

    /** Somebody has set it anew since. */
    record Overtaken() implements SettingOutcome {}

    /** Not the actor's branch. */
    record NotYours() implements SettingOutcome {}
}
