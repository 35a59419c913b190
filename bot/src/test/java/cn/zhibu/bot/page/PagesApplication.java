package cn.zhibu.bot.page;

import cn.zhibu.bot.media.FolderStore;
import cn.zhibu.domain.fixture.FixtureApplication;
import cn.zhibu.domain.media.MediaSettings;
import cn.zhibu.domain.media.MediaStore;
import cn.zhibu.engines.SharedRedis;
import java.net.URI;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;
import redis.clients.jedis.RedisClient;
import redis.clients.jedis.UnifiedJedis;

/** The pages for members on the domain's fixture and a real Redis; nothing of the platform. */
@SpringBootApplication(
        scanBasePackages = {
            "cn.zhibu.bot.page.dues",
            "cn.zhibu.bot.page.lecture",
            "cn.zhibu.bot.page.roster",
            "cn.zhibu.bot.page.upload"
        })
@Import({
    FixtureApplication.class,
    PageConfiguration.class,
    LoginAdvice.class,
    MePage.class,
    MeetingPage.class,
    OwnYear.class,
    PageAnswers.class,
    PageWords.class,
    RhythmPage.class,
    UpperOrgs.class,
    Visitors.class
})
public class PagesApplication {

    @Bean
    @Primary
    MediaStore folderStore(MediaSettings settings) {
        return new FolderStore(settings.kept());
    }

    @Bean
    PageSettings pageSettings() {
        return new PageSettings(URI.create("http://127.0.0.1"));
    }

    @Bean
    UnifiedJedis redis() {
        return RedisClient.builder()
                .hostAndPort("127.0.0.1", SharedRedis.get().port())
                .build();
    }
}
