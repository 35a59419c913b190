package cn.zhibu.mapper;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.ibatis.mapping.MappedStatement;
import org.apache.ibatis.session.Configuration;
import org.apache.ibatis.session.SqlSessionFactory;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

class StatementsIT extends MapperIT {

    @Autowired
    private SqlSessionFactory sessions;

    @Test
    void every_method_has_a_statement() {
        assertThat(methods()).hasSizeGreaterThan(100).isSubsetOf(statements());
    }

    @Test
    void every_statement_has_a_method() {
        assertThat(statements()).isSubsetOf(methods());
    }

    @Test
    void every_file_of_statements_belongs_to_a_mapper() throws IOException {
        Set<String> files = Stream.of(new PathMatchingResourcePatternResolver()
                        .getResources("classpath*:cn/zhibu/mapper/**/*Mapper.xml"))
                .map(file -> String.valueOf(file.getFilename()).replace(".xml", ""))
                .collect(Collectors.toSet());
        assertThat(configuration().getMapperRegistry().getMappers())
                .extracting(Class::getSimpleName)
                .containsExactlyInAnyOrderElementsOf(files);
    }

    private Configuration configuration() {
        return sessions.getConfiguration();
    }

    private Set<String> methods() {
        return configuration().getMapperRegistry().getMappers().stream()
                .flatMap(mapper -> Arrays.stream(mapper.getMethods()))
                .filter(method -> !method.isDefault())
                .map(StatementsIT::id)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String id(Method method) {
        return method.getDeclaringClass().getName() + "." + method.getName();
    }

    private Set<String> statements() {
        return configuration().getMappedStatementNames().stream()
                .filter(name -> name.contains("."))
                .map(name -> configuration().getMappedStatement(name))
                .map(MappedStatement::getId)
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
