package cn.zhibu.bot.doctor;

import cn.zhibu.bot.settings.ExaminedSettings;
import java.util.List;
import java.util.concurrent.Callable;

/** Every setting: there, and of the right form. */
public final class SettingsCheck implements Callable<List<Finding>> {

    private final ExaminedSettings examined;

    public SettingsCheck(ExaminedSettings examined) {
        this.examined = examined;
    }

    @Override
    public List<Finding> call() {
        return examined.present().entrySet().stream()
                .map(setting -> finding(setting.getKey(), setting.getValue()))
                .toList();
    }

    private Finding finding(String name, boolean present) {
        return examined.sentences().stream()
                .filter(sentence -> sentence.startsWith(name + " "))
                .findFirst()
                .map(sentence -> Finding.fail(name, sentence.substring(name.length() + 1)))
                .orElseGet(() -> Finding.ok(name, present ? "set." : "not set, which is allowed."));
    }
}
