package cn.zhibu.bot.page.dues;

import cn.zhibu.bot.page.Visitor;
import cn.zhibu.domain.dues.DuesSettings;
import cn.zhibu.domain.dues.setting.ChangeDuesSetting;
import cn.zhibu.domain.dues.setting.DuesSetting;
import cn.zhibu.domain.dues.setting.SettingOutcome;
import cn.zhibu.domain.dues.setting.ShownSettings;
import cn.zhibu.mapper.dues.DuesRounding;
import java.util.Arrays;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** /w/dues/{org}/settings: the dues day, how amounts are rounded, and where members can pay. */
@Controller
final class SettingsPage {

    private final DuesDesks desks;
    private final ShownSettings shown;
    private final ChangeDuesSetting change;
    private final DuesSaid said;

    SettingsPage(DuesDesks desks, ShownSettings shown, ChangeDuesSetting change, DuesSaid said) {
        this.desks = desks;
        this.shown = shown;
        this.change = change;
        this.said = said;
    }

    @GetMapping("/w/dues/{org}/settings")
    String show(Visitor visitor, @PathVariable long org, @RequestParam(defaultValue = "") String done, Model model) {
        DuesDesks.Desk desk = desks.at(visitor, org);
        String day = shown.of(org, DuesSetting.DAY);
        model.addAttribute("desk", desk);
        model.addAttribute("day", day);
        model.addAttribute("next", shown.nextDay(org, desk.act().at()));
        model.addAttribute("usual", DuesSettings.USUAL_DAY);
        model.addAttribute("readings", DuesSetting.READINGS);
        model.addAttribute("own", DuesSetting.READINGS.contains(day) ? "" : day);
        model.addAttribute("rounding", shown.of(org, DuesSetting.ROUNDING));
        model.addAttribute(
                "roundings",
                Arrays.stream(DuesRounding.values()).map(DuesRounding::caption).toList());
        model.addAttribute("link", shown.of(org, DuesSetting.PAY_LINK));
        model.addAttribute("said", said.after(done));
        return "dues-settings";
    }

    /** @param own the day in words, instead of one of the readings */
    @PostMapping("/w/dues/{org}/settings")
    String set(
            Visitor visitor,
            @PathVariable long org,
            @RequestParam DuesSetting setting,
            @RequestParam(defaultValue = "") String value,
            @RequestParam(defaultValue = "") String own) {
        DuesDesks.Desk desk = desks.at(visitor, org);
        // the words of the day in force stand in the form: whoever picks a reading beside them means the reading
        boolean kept = setting == DuesSetting.DAY && own.strip().equals(shown.of(org, setting));
        String wanted = own.isBlank() || (kept && !value.isBlank()) ? value : own;
        SettingOutcome outcome = change.set(desk.act(), org, setting, wanted.isBlank() ? "默认" : wanted);
        return "redirect:" + desk.link() + "/settings?done=" + word(outcome);
    }

    private static String word(SettingOutcome outcome) {
        if (outcome instanceof SettingOutcome.Set) {
            return "set";
        }
        if (outcome instanceof SettingOutcome.Already) {
            return "same";
        }
        return outcome instanceof SettingOutcome.Unreadable ? "unset" : "refused";
    }
}
