package cn.zhibu.bot.callback;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.aggregator.ArgumentsAccessor;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.ValueSource;

class EnvelopeTest {

    private static final Clock CLOCK = Clock.fixed(Instant.ofEpochSecond(1_764_550_801), ZoneOffset.UTC);
    private static final String XML = "<xml><a>1</a></xml>";

    private final Envelope envelope = new Envelope(Sealer.SETTINGS, CLOCK);

    @ParameterizedTest(name = "{0}")
    @CsvFileSource(
            resources = "/callback/vectors.csv",
            numLinesToSkip = 1,
            quoteCharacter = '\'',
            maxCharsPerColumn = 8192)
    void the_published_vectors_open(ArgumentsAccessor vector) throws CallbackRefused {
        Envelope theirs = theirs(vector, vector.getString(3));
        String encrypted = vector.getString(7);
        String plain = theirs.open(query(vector), body(encrypted));
        if (vector.getString(8).isEmpty()) {
            assertThat(plain).startsWith("<xml>").endsWith("</xml>");
        } else {
            assertThat(plain).isEqualTo(vector.getString(8));
        }
        CallbackQuery echo = CallbackQuery.parse(
                rawQuery(vector) + "&echostr=" + URLEncoder.encode(encrypted, StandardCharsets.UTF_8));
        assertThat(theirs.echo(echo)).isEqualTo(plain);
    }

    @ParameterizedTest(name = "{0}")
    @CsvFileSource(
            resources = "/callback/vectors.csv",
            numLinesToSkip = 1,
            quoteCharacter = '\'',
            maxCharsPerColumn = 8192)
    void a_vector_for_another_receiver_is_refused(ArgumentsAccessor vector) {
        Envelope theirs = theirs(vector, "wx0000000000000000");
        refused(403, () -> theirs.open(query(vector), body(vector.getString(7))));
    }

    @ParameterizedTest(name = "{0}")
    @CsvFileSource(
            resources = "/callback/vectors.csv",
            numLinesToSkip = 1,
            quoteCharacter = '\'',
            maxCharsPerColumn = 8192)
    void one_changed_sign_is_refused(ArgumentsAccessor vector) {
        Envelope theirs = theirs(vector, vector.getString(3));
        StringBuilder encrypted = new StringBuilder(vector.getString(7));
        encrypted.setCharAt(5, encrypted.charAt(5) == 'A' ? 'B' : 'A');
        refused(403, () -> theirs.open(query(vector), body(encrypted.toString())));
    }

    @ParameterizedTest(name = "{0} s")
    @ValueSource(longs = {-601, 601, 86_400, -86_400})
    void a_letter_of_another_time_is_refused(long seconds) throws CallbackRefused {
        refused(403, () -> opened(seconds));
    }

    @ParameterizedTest(name = "{0} s")
    @ValueSource(longs = {-600, -5, 0, 20, 600})
    void a_letter_of_these_minutes_is_opened(long seconds) throws CallbackRefused {
        assertThat(opened(seconds)).isEqualTo(XML);
    }

    @Test
    void an_echo_whose_plus_signs_were_not_encoded_is_understood() throws CallbackRefused {
        Envelope theirs = envelope("wx5823bf96d3bd56c7", "QDG6eK", Sealer.KEY);
        String raw = "msg_signature=5c45ff5e21c57e6ad56bac8758b79b1d9ac89fd3&timestamp=1409659589&nonce=263014780"
                + "&echostr=P9nAzCzyDtyTWESHep1vC5X9xho/qYX3Zpb4yKa9SKld1DsH3Iyt3tP3zNdtp+4RPcs8TgAE7OaBO+FZXvnaqQ==";
        assertThat(theirs.echo(CallbackQuery.parse(raw))).isEqualTo("1616140317555161061");
    }

    @Test
    void a_sealed_reply_opens_on_the_other_side() {
        String reply = "<xml><Content><![CDATA[您好，张三同志 😀]]></Content></xml>";
        String sealed = envelope.seal(reply);
        String encrypted = value(sealed, "Encrypt");
        assertThat(Sealer.GENUINE.decrypt(encrypted)).isEqualTo(reply);
        assertThat(value(sealed, "TimeStamp")).isEqualTo("1764550801");
        assertThat(value(sealed, "MsgSignature"))
                .isEqualTo(Sealer.GENUINE.sign("1764550801", value(sealed, "Nonce"), encrypted));
        assertThat(envelope.seal(reply))
                .as("nonce and random prefix are new each time")
                .isNotEqualTo(sealed);
    }

    @Test
    void every_length_of_text_comes_back() throws CallbackRefused {
        for (int length = 0; length < 100; length++) {
            String text = "字".repeat(length / 3) + "x".repeat(length % 3);
            String sealed = envelope.seal(text);
            CallbackQuery query = new CallbackQuery(
                    value(sealed, "MsgSignature"), value(sealed, "TimeStamp"), value(sealed, "Nonce"), null);
            assertThat(envelope.open(query, sealed.getBytes(StandardCharsets.UTF_8)))
                    .isEqualTo(text);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {Integer.MIN_VALUE, -1, 0, 18, 20, 27, 28, 65_536, Integer.MAX_VALUE, Integer.MAX_VALUE - 20})
    void a_length_that_lies_is_refused_and_allocates_nothing(int stated) {
        byte[] frame = Sealer.frame(stated, XML.getBytes(StandardCharsets.UTF_8), "wwzhibu");
        refused(403, () -> open(Sealer.GENUINE.seal(frame)));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 33, 64, 127, -1, -128})
    void a_padding_that_lies_is_refused(int pad) {
        byte[] frame = Sealer.frame(XML, "wwzhibu");
        frame[frame.length - 1] = (byte) pad;
        refused(403, () -> open(Sealer.GENUINE.seal(frame)));
    }

    @Test
    void no_signed_rubbish_gets_further_than_403() {
        Random random = new Random(42);
        for (int i = 0; i < 5_000; i++) {
            byte[] frame = new byte[16 * (1 + random.nextInt(8))];
            random.nextBytes(frame);
            refused(403, () -> open(Sealer.GENUINE.seal(frame)));
        }
        for (int length : new int[] {16, 32}) {
            byte[] pad = new byte[length];
            Arrays.fill(pad, (byte) length);
            refused(403, () -> open(Sealer.GENUINE.seal(pad)));
        }
    }

    @Test
    void a_receiver_that_only_begins_or_ends_alike_is_refused() {
        for (String receiver : new String[] {"", "wwzhib", "wwzhibux", "xwwzhibu", "WWZHIBU"}) {
            refused(403, () -> open(Sealer.GENUINE.seal(XML, receiver)));
        }
    }

    @Test
    void another_token_or_key_is_refused() {
        refused(403, () -> open(new Sealer("other", Sealer.KEY).seal(XML, "wwzhibu")));
        refused(
                403,
                () -> open(new Sealer("QDG6eK", "4Ma3YBrSBbX2aez8MJpXGBne5LSDwgGqHbhM9WPYIws").seal(XML, "wwzhibu")));
        refused(403, () -> open(Sealer.GENUINE.query("没有Base64"), "没有Base64"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "<",
                "no xml",
                "<xml></xml>",
                "<xml><Encrypt></Encrypt></xml>",
                "<xml><Encrypt>a</Encrypt>",
                "<!DOCTYPE xml [<!ENTITY e SYSTEM \"file:///etc/passwd\">]><xml><Encrypt>&e;</Encrypt></xml>",
                "<!DOCTYPE xml SYSTEM \"http://127.0.0.1:1/x.dtd\"><xml><Encrypt>a</Encrypt></xml>",
                "<xml><Encrypt>&unknown;</Encrypt></xml>"
            })
    void an_envelope_that_is_none_is_malformed(String body) {
        refused(
                400,
                () -> envelope.open(new CallbackQuery("s", "t", "n", null), body.getBytes(StandardCharsets.UTF_8)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "msg_signature=a&timestamp=b", "msg_signature=&timestamp=b&nonce=c", "%", "a=%zz", "nonce=%e"
            })
    void a_query_that_is_none_is_malformed(String raw) {
        refused(400, () -> CallbackQuery.parse(raw));
        refused(400, () -> CallbackQuery.parse(null));
    }

    @Test
    void a_body_over_the_limit_is_not_even_parsed() {
        refused(413, () -> envelope.open(new CallbackQuery("s", "t", "n", null), new byte[Envelope.LIMIT + 1]));
    }

    @Test
    void settings_keep_token_and_key_to_themselves() {
        assertThat(Sealer.SETTINGS.toString())
                .doesNotContain("QDG6eK", Sealer.KEY)
                .contains("wwzhibu");
    }

    private String open(Sealer.Sealed sealed) throws CallbackRefused {
        return envelope.open(CallbackQuery.parse(sealed.query()), sealed.body());
    }

    private String open(String query, String encrypted) throws CallbackRefused {
        return envelope.open(CallbackQuery.parse(query), body(encrypted));
    }

    private static String opened(long secondsLater) throws CallbackRefused {
        Clock later = Clock.fixed(Instant.ofEpochSecond(1_764_550_800 + secondsLater), ZoneOffset.UTC);
        Sealer.Sealed sealed = Sealer.GENUINE.seal(XML, Sealer.SETTINGS.corpId());
        return new Envelope(Sealer.SETTINGS, later).open(CallbackQuery.parse(sealed.query()), sealed.body());
    }

    /** At the time of the vector. */
    private static Envelope theirs(ArgumentsAccessor vector, String receiver) {
        Clock then = Clock.fixed(Instant.ofEpochSecond(Long.parseLong(vector.getString(4))), ZoneOffset.UTC);
        return new Envelope(new CallbackSettings(receiver, "218", vector.getString(2), vector.getString(1)), then);
    }

    private static Envelope envelope(String receiver, String token, String key) {
        return new Envelope(new CallbackSettings(receiver, "218", token, key), CLOCK);
    }

    private static CallbackQuery query(ArgumentsAccessor vector) throws CallbackRefused {
        return CallbackQuery.parse(rawQuery(vector));
    }

    private static String rawQuery(ArgumentsAccessor vector) {
        return "msg_signature=" + vector.getString(6) + "&timestamp=" + vector.getString(4) + "&nonce="
                + vector.getString(5);
    }

    private static byte[] body(String encrypted) {
        return ("<xml><Encrypt><![CDATA[" + encrypted + "]]></Encrypt></xml>").getBytes(StandardCharsets.UTF_8);
    }

    private static void refused(int status, ThrowingCallable act) {
        assertThatThrownBy(act)
                .isInstanceOfSatisfying(
                        CallbackRefused.class, e -> assertThat(e.status()).isEqualTo(status));
    }

    static String value(String xml, String element) {
        Matcher matcher =
                Pattern.compile("<" + element + ">(?:<!\\[CDATA\\[)?([^\\]<]*)").matcher(xml);
        return matcher.find() ? matcher.group(1) : "";
    }
}
