package cn.zhibu.mapper;

import cn.zhibu.mapper.column.Flags;
import cn.zhibu.mapper.column.Longs;
import cn.zhibu.mapper.column.Texts;
import cn.zhibu.mapper.column.Times;
import java.util.stream.Stream;
import org.mybatis.spring.annotation.MapperScan;
import org.mybatis.spring.boot.autoconfigure.ConfigurationCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** MyBatis set up for records: constructor arguments by name, {@code snake_case} columns to {@code camelCase}. */
@Configuration(proxyBeanMethods = false)
@MapperScan(basePackages = "cn.zhibu.mapper", annotationClass = org.apache.ibatis.annotations.Mapper.class)
class MapperConfiguration {

    @Bean
    ConfigurationCustomizer recordsByName() {
        return configuration -> {
            configuration.setMapUnderscoreToCamelCase(true);
            configuration.setArgNameBasedConstructorAutoMapping(true);
            Stream.<Class<?>>of(Longs.class, Flags.class, Texts.class, Times.class)
                    .forEach(configuration.getTypeAliasRegistry()::registerAlias);
            configuration.setLocalCacheScope(org.apache.ibatis.session.LocalCacheScope.STATEMENT);
        };
    }
}
