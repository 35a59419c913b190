package cn.zhibu.mapper;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

class MapperXmlTest {

    @Test
    void values_are_bound_and_never_pasted_into_a_statement() throws IOException {
        Resource[] files =
                new PathMatchingResourcePatternResolver().getResources("classpath*:cn/zhibu/mapper/**/*.xml");
        assertThat(files).hasSizeGreaterThan(20);
        for (Resource file : files) {
            assertThat(file.getContentAsString(StandardCharsets.UTF_8))
                    .as(String.valueOf(file.getFilename()))
                    .doesNotContain("${");
        }
    }
}
