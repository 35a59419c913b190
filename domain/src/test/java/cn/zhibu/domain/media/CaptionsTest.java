package cn.zhibu.domain.media;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CaptionsTest {

    private static final String SRT = "1\r\n00:00:01,000 --> 00:00:02,500\r\n同志们好\r\n第二行\r\n\r\n"
            + "2\r\n00:00:03,0 --> 00:01:04,250\r\n<font color=\"red\">今天</font>{\\an8}讲 5 < 6 & 7\r\n";
    private static final String WRITTEN = "WEBVTT\n\n00:00:01.000 --> 00:00:02.500\n同志们好\n第二行\n\n"
            + "00:00:03.000 --> 00:01:04.250\n今天讲 5 &lt; 6 &amp; 7\n\n";

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "GBK", "UTF-16"})
    void srt_becomes_webvtt_in_whatever_letters_it_comes(String letters) {
        assertThat(vtt(SRT.getBytes(Charset.forName(letters)))).isEqualTo(WRITTEN);
    }

    @Test
    void webvtt_is_written_anew_without_styles_and_markup() {
        String file = "\ufeffWEBVTT - 讲稿\nKind: captions\n\nSTYLE\n::cue { background: url(https://evil.example/) }\n\n"
                + "NOTE 作者\n\nintro\n01:02.5 --> 01:03.000 align:start line:0 onload:x\n<v 王老师>&lt;好&gt; <b>同志</b>\n\n";
        assertThat(vtt(file.getBytes(StandardCharsets.UTF_8)))
                .isEqualTo("WEBVTT\n\n00:01:02.500 --> 00:01:03.000 align:start line:0\n王老师：&lt;好&gt; 同志\n\n");
    }

    @Test
    void what_was_written_reads_the_same_again() {
        byte[] once = vtt(SRT.getBytes(StandardCharsets.UTF_8)).getBytes(StandardCharsets.UTF_8);
        assertThat(vtt(once)).isEqualTo(WRITTEN);
        assertThat(Captions.words(once)).containsExactly("同志们好", "第二行", "今天讲 5 < 6 & 7");
    }

    @Test
    void a_forgotten_blank_line_joins_nothing_and_cues_stand_in_their_order() {
        String file = "2\n00:00:05,000 --> 00:00:06,000\n后\n1\n00:00:01,000 --> 00:00:02,000\n先\n";
        assertThat(Captions.words(vtt(file.getBytes(StandardCharsets.UTF_8)).getBytes(StandardCharsets.UTF_8)))
                .containsExactly("先", "后");
    }

    @Test
    void what_cannot_be_read_says_where() {
        assertThat(read("WEBVTT\n\n0:0:1 --> 2\n好\n")).isEqualTo(unreadable(Captions.Fault.TIMES, 3));
        assertThat(read("1\n00:00:05,000 --> 00:00:04,000\n好\n")).isEqualTo(unreadable(Captions.Fault.TIMES, 2));
        assertThat(read("WEBVTT\n\n没有时间\n")).isEqualTo(unreadable(Captions.Fault.NONE, 0));
        assertThat(read("")).isEqualTo(unreadable(Captions.Fault.NONE, 0));
        assertThat(Captions.of(new byte[] {'a', 0, 1, 2})).isEqualTo(unreadable(Captions.Fault.LETTERS, 0));
        byte[] large = new byte[Captions.CAP + 1];
        Arrays.fill(large, (byte) ' ');
        assertThat(Captions.of(large)).isEqualTo(unreadable(Captions.Fault.LARGE, 0));
    }

    private static Captions read(String file) {
        return Captions.of(file.getBytes(StandardCharsets.UTF_8));
    }

    private static Captions unreadable(Captions.Fault fault, int line) {
        return new Captions.Unreadable(fault, line);
    }

    private static String vtt(byte[] file) {
        Captions captions = Captions.of(file);
        assertThat(captions).isInstanceOf(Captions.Read.class);
        return new String(((Captions.Read) captions).vtt(), StandardCharsets.UTF_8);
    }
}
