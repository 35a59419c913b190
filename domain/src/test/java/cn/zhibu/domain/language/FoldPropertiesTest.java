package cn.zhibu.domain.language;

import static org.assertj.core.api.Assertions.assertThat;

import cn.zhibu.domain.text.Characters;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class FoldPropertiesTest {
    @Property
    void folding_twice_is_folding_once(@ForAll("messages") String typed) {
        String folded = Fold.of(typed).text();
        assertThat(Fold.of(folded).text()).isEqualTo(folded);
    }

    @Property
    void any_text_can_be_folded_read_as_numbers_and_as_a_roll_call(@ForAll String typed) {
        assertThat(Fold.of(typed).original()).isEqualTo(Characters.strip(typed));
        assertThat(Numbers.parse(typed)).isNotNull();
        assertThat(RollCall.parse(typed)).isNotNull();
    }

    @Property
    void half_width_keeps_every_position(@ForAll String typed) {
        assertThat(Characters.halfWidth(typed)).hasSameSizeAs(typed);
    }

    @Provide
    Arbitrary<String> messages() {
        return Arbitraries.strings()
                .withChars("到除外假缺迟收第周星期张楼年月日号时点分刻半午一二三四五六七八九十百零〇两，。、；：～—－１２３ 　12.!-~:;,()")
                .ofMaxLength(16);
    }
}
