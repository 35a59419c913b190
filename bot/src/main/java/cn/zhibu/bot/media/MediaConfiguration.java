package cn.zhibu.bot.media;

import cn.zhibu.bot.settings.Settings;
import cn.zhibu.domain.media.MediaStore;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The folder keeps the files, or a bucket when one is named. */
@Configuration(proxyBeanMethods = false)
class MediaConfiguration {

    @Bean
    MediaStore mediaStore(Settings settings) {
        S3Settings bucket = settings.s3();
        return bucket == null
                ? new FolderStore(settings.media().kept())
                : new S3Store(bucket, settings.media().staging());
    }
}
