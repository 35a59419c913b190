package cn.zhibu.bot.callback;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FlatXmlTest {

    private static final String TAP =
            "<xml><ToUserName><![CDATA[wwzhibu]]></ToUserName>\n<CreateTime> 1764550801 </CreateTime>"
                    + "<EventKey><![CDATA[checkin/7]]></EventKey><SelectedItems><SelectedItem><QuestionKey><![CDATA[q]]></QuestionKey>"
                    + "<OptionIds><OptionId><![CDATA[a]]></OptionId><OptionId>b</OptionId></OptionIds></SelectedItem></SelectedItems>"
                    + "<Empty></Empty><Words><![CDATA[三楼 <b>&amp; ]]]></Words></xml>";

    @Test
    void what_the_platform_sends_is_read_as_the_parser_reads_it() throws Exception {
        assertThat(FlatXml.read(bytes(TAP))).isNotNull().isEqualTo(XmlTree.parse(bytes(TAP)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "x",
                "<",
                "<a",
                "<a>",
                "<a/>",
                "<a></b>",
                "<a b='c'>d</a>",
                "<a>&lt;</a>",
                "<a><!-- c --></a>",
                "<a>]]></a>",
                "<!DOCTYPE a><a></a>",
                "<?xml version=\"1.0\"?><a></a>",
                "<a>b</a><c></c>",
                "<a>b<c>d</c></a>",
                "<a>1<![CDATA[2]]></a>",
                "<a>\r\n</a>",
                "<a>😀</a>",
                "<a>\u0001</a>",
                "<a>\uFFFD</a>",
                "<a></a> ",
                " <a></a>",
                "<1a></1a>",
                "<a:b></a:b>"
            })
    void anything_else_is_left_to_the_parser(String xml) {
        assertThat(FlatXml.read(bytes(xml))).isNull();
    }

    @Test
    void what_it_reads_at_all_of_damaged_documents_it_reads_as_the_parser_does() {
        Random random = new Random(4);
        String signs = "<>/![]&;'\" \n\tabCDATAx三-?=0\u0000";
        int read = 0;
        for (int i = 0; i < 20_000; i++) {
            StringBuilder damaged = new StringBuilder(TAP);
            for (int hits = random.nextInt(1, 4); hits > 0; hits--) {
                int at = random.nextInt(damaged.length());
                String sign = String.valueOf(signs.charAt(random.nextInt(signs.length())));
                damaged.replace(at, at + random.nextInt(2), sign);
            }
            XmlTree flat = FlatXml.read(bytes(damaged.toString()));
            if (flat != null) {
                read++;
                assertThat(parsed(damaged.toString())).as(damaged.toString()).isEqualTo(flat);
            }
        }
        assertThat(read).isGreaterThan(1_000);
    }

    private static XmlTree parsed(String xml) {
        try {
            return XmlTree.parse(bytes(xml));
        } catch (CallbackRefused e) {
            throw new AssertionError("The parser refuses " + xml, e);
        }
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
