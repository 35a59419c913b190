package cn.zhibu.sandbox.crypto;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HexFormat;
import javax.crypto.Cipher;
import javax.crypto.spec.IvParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** The vectors that the platform and its SDKs publish, and what must be refused. */
class PublishedVectorsTest {
    private static final String KEY = "jWmYm7qr5nMoAUwZRjGtBxmz3KA1tkAj3ykkR6q2B2C";
    private static final String CORP = "wx5823bf96d3bd56c7";
    private static final Sealed V1 = new Sealed(
            "P9nAzCzyDtyTWESHep1vC5X9xho/qYX3Zpb4yKa9SKld1DsH3Iyt3tP3zNdtp+4RPcs8TgAE7OaBO+FZXvnaqQ==",
            "5c45ff5e21c57e6ad56bac8758b79b1d9ac89fd3",
            "1409659589",
            "263014780");

    @ParameterizedTest(name = "{0}")
    @CsvFileSource(resources = "/vectors.csv", numLinesToSkip = 1, emptyValue = "")
    void opens_and_seals_again_to_the_same_bytes(
            String name,
            String key,
            String token,
            String id,
            String time,
            String nonce,
            String signature,
            String text) {
        CallbackCrypto crypto = new CallbackCrypto(token, key, id == null ? "" : id);

        assertThat(crypto.signature(time, nonce, text)).isEqualTo(signature);
        String plain = crypto.open(new Sealed(text, signature, time, nonce));

        assertThat(plain).contains(expected(name));
        assertThat(crypto.encrypt(prefix(key, text), plain)).isEqualTo(text);
    }

    private static String[] expected(String name) {
        return switch (name) {
            case "V1" -> new String[] {"1616140317555161061"};
            case "V2" -> new String[] {"mycreate", "hello", "4561255354251345929", "<AgentID>218</AgentID>"};
            case "V3" -> new String[] {"<xml>", "text"};
            case "V4" -> new String[] {"foobar", "x123", "2018405441", "1000002"};
            case "V5" -> new String[] {"94966531020182955848408"};
            case "V7" -> new String[] {"{\"msgtype\":\"stream\"}"};
            default -> throw new IllegalArgumentException(name);
        };
    }

    @Test
    void signs_for_the_js_sdk_as_published() {
        String ticket = "sM4AOVdWfPE4DxkXGEs8VMCPGGVi4C3VM0P37wVUCFvkVAy_90u5h9nbSlYy3-Sl-HhTdfl2fzFy1AOcHKP7qg";
        assertThat(Digests.jsSdk(ticket, "Wm3WZYTPz0wzccnW", 1414587457, "http://mp.weixin.qq.com?params=value"))
                .isEqualTo("0f9de62fce790f9a083d5c99e95740ceb90c27ed");
    }

    @Test
    void spare_bits_of_the_key_do_not_matter() {
        for (String last : new String[] {"A", "C", "D"}) {
            CallbackCrypto crypto = new CallbackCrypto("QDG6eK", KEY.substring(0, 42) + last, CORP);
            assertThat(crypto.open(V1)).isEqualTo("1616140317555161061");
        }
    }

    @Test
    void a_changed_character_fails_the_signature() {
        Sealed changed = new Sealed("Q" + V1.encrypt().substring(1), V1.signature(), V1.timestamp(), V1.nonce());
        assertThatThrownBy(() -> crypto(CORP).open(changed)).hasMessageContaining("-40001");
    }

    @Test
    void a_flipped_bit_signed_again_fails_padding_or_receiver() {
        byte[] raw = Base64.getDecoder().decode(V1.encrypt());
        raw[raw.length - 17] ^= 1;
        assertThatThrownBy(() -> crypto(CORP).open(signed(Base64.getEncoder().encodeToString(raw))))
                .isInstanceOf(RefusedEnvelope.class);
    }

    @Test
    void another_corp_is_refused() {
        assertThatThrownBy(() -> crypto("wx0000000000000000").open(V1)).hasMessageContaining("-40005");
    }

    @Test
    void padding_to_sixteen_is_refused_when_the_length_shows_it() throws Exception {
        byte[] key = Base64.getDecoder().decode(KEY + "=");
        Cipher cipher = Cipher.getInstance("AES/CBC/PKCS5Padding");
        cipher.init(Cipher.ENCRYPT_MODE, new SecretKeySpec(key, "AES"), new IvParameterSpec(key, 0, 16));
        byte[] plain = ("0123456789abcdef\0\0\0\u0002hi" + CORP).getBytes(StandardCharsets.UTF_8); // 40 -> 48 bytes
        String encrypt = Base64.getEncoder().encodeToString(cipher.doFinal(plain));
        assertThatThrownBy(() -> crypto(CORP).open(signed(encrypt))).hasMessageContaining("-40007");
    }

    @Test
    void a_length_field_beyond_the_text_is_refused() throws Exception {
        byte[] key = Base64.getDecoder().decode(KEY + "=");
        Cipher cipher = Cipher.getInstance("AES/CBC/NoPadding");
        cipher.init(Cipher.ENCRYPT_MODE, new SecretKeySpec(key, "AES"), new IvParameterSpec(key, 0, 16));
        byte[] plain = new byte[64];
        plain[16] = 0x7F;
        java.util.Arrays.fill(plain, 50, 64, (byte) 14);
        String encrypt = Base64.getEncoder().encodeToString(cipher.doFinal(plain));
        assertThatThrownBy(() -> crypto(CORP).open(signed(encrypt))).hasMessageContaining("-40008");
    }

    @Test
    void every_length_around_the_block_comes_back() {
        for (int length = 0; length < 70; length++) {
            String text = "党".repeat(length);
            assertThat(crypto(CORP).open(crypto(CORP).seal(text, "1", "n"))).isEqualTo(text);
        }
    }

    private static CallbackCrypto crypto(String corp) {
        return new CallbackCrypto("QDG6eK", KEY, corp);
    }

    private static Sealed signed(String encrypt) {
        return new Sealed(encrypt, crypto(CORP).signature("1", "n", encrypt), "1", "n");
    }

    private static byte[] prefix(String key, String encrypt) {
        try {
            byte[] raw = Base64.getDecoder().decode(key + "=");
            Cipher cipher = Cipher.getInstance("AES/CBC/NoPadding");
            cipher.init(Cipher.DECRYPT_MODE, new SecretKeySpec(raw, "AES"), new IvParameterSpec(raw, 0, 16));
            byte[] plain = cipher.doFinal(Base64.getDecoder().decode(encrypt));
            return HexFormat.of().parseHex(HexFormat.of().formatHex(plain, 0, 16));
        } catch (java.security.GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
