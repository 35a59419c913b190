package cn.zhibu.domain.lecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LectureRulesTest {

    private static final List<String> HOSTS = List.of("v.qq.com", "12371.cn");

    @Test
    void marks_of_secrecy_and_numbers_of_documents_are_found() {
        assertThat(SecrecyRules.found("学习机密文件", "按国办发〔2026〕3号，不得外传")).containsExactly("机密", "不得外传", "按国办发〔2026〕3号");
        assertThat(SecrecyRules.found("内部资料", null)).containsExactly("内部资料");
        assertThat(SecrecyRules.found("赣组发[2026] 12 号", "(2025)第7号")).containsExactly("赣组发[2026] 12 号", "(2025)第7号");
    }

    @Test
    void ordinary_words_are_let_through() {
        assertThat(SecrecyRules.found("红色故事三十讲", "2026年12月1日第3号楼，(2026)年党课")).isEmpty();
        assertThat(SecrecyRules.found(null, null)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://v.qq.com/x/page/a.html",
                "https://V.QQ.com:443/",
                "https://www.12371.cn/2026/11/a.shtml?x=1#t"
            })
    void links_to_allowed_hosts_are_shown(String link) {
        assertThat(LinkRules.allowed(link, HOSTS)).isPresent();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://v.qq.com/a",
                "https://evil.com/v.qq.com",
                "https://v.qq.com.evil.com/",
                "https://notv.qq.com.cn/",
                "https://evilv.qq.com/",
                "https://v.qq.com@evil.com/",
                "https://user@v.qq.com/",
                "https://v.qq.com:8443/",
                "javascript:alert(1)",
                "https://v.qq.com/<script>",
                "https://v.qq.com/\" onclick=\"x",
                "https:///a",
                "https://ｖ.qq.com/",
                "//v.qq.com/",
                ""
            })
    void other_links_are_not(String link) {
        assertThat(LinkRules.allowed(link, HOSTS)).isEmpty();
    }
}
