package cn.zhibu.bot.settings;

import cn.zhibu.bot.callback.CallbackSettings;
import cn.zhibu.bot.page.PageSettings;
import cn.zhibu.bot.wecom.WeComSettings;
import cn.zhibu.domain.media.MediaSettings;
import cn.zhibu.domain.wording.PageLinks;
import java.util.Locale;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;
import org.springframework.core.env.PropertyResolver;

/** Each user of settings gets its own record. */
@Configuration(proxyBeanMethods = false)
public class SettingsConfiguration {

    /** {@code WECOM_CORP_ID} is {@code zhibu.wecom-corp-id} in application.yml, which holds the defaults. */
    public static Settings read(PropertyResolver properties) {
        return Settings.check(name -> properties.getProperty(property(name)));
    }

    /** The same, told instead of thrown. */
    public static ExaminedSettings examine(PropertyResolver properties) {
        return Settings.examine(name -> properties.getProperty(property(name)));
    }

    private static String property(String variable) {
        return "zhibu." + variable.toLowerCase(Locale.ROOT).replace('_', '-');
    }

    @Bean
    Settings settings(Environment environment) {
        return read(environment);
    }

    @Bean
    WeComSettings weComSettings(Settings settings) {
        return settings.wecom();
    }

    @Bean
    CallbackSettings callbackSettings(Settings settings) {
        return settings.callback();
    }

    @Bean
    PageSettings pageSettings(Settings settings) {
        return settings.page();
    }

    @Bean
    PageLinks pageLinks(Settings settings) {
        return new PageLinks(settings.page().publicUrl());
    }

    @Bean
    RedisSettings redisSettings(Settings settings) {
        return settings.redis();
    }

    @Bean
    DataKey dataKey(Settings settings) {
        return settings.dataKey();
    }

    @Bean
    MediaSettings mediaSettings(Settings settings) {
        return settings.media();
    }

    @Bean
    Profile profile(Settings settings) {
        return settings.profile();
    }
}
