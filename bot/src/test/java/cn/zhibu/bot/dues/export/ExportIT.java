package cn.zhibu.bot.dues.export;

import static org.assertj.core.api.Assertions.assertThat;

import cn.zhibu.bot.fixture.BranchIT;
import cn.zhibu.domain.act.Act;
import cn.zhibu.domain.dues.BookPayments;
import cn.zhibu.domain.dues.PaymentOrder;
import cn.zhibu.domain.fixture.DuesScene;
import cn.zhibu.mapper.attendance.Channel;
import cn.zhibu.mapper.dues.PayWay;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class ExportIT extends BranchIT {

    @Autowired
    private DuesScene dues;

    @Autowired
    private BookPayments booking;

    @BeforeEach
    void charges() {
        dues.fix(zhang, wang);
        stage.execute(
                "insert into dues_charge (member_id, org_id, dues_month, roll_no, standard_id, amount_fen, status, made_at)"
                        + " select member_id, org_id, date '2026-11-01', id, id, amount_fen, 'OPEN', now() from dues_standard");
        booking.book(
                Act.own(secretary.id(), Channel.WORD, clock.instant()),
                List.of(new PaymentOrder(
                        branch.id(),
                        zhang.id(),
                        null,
                        null,
                        PayWay.CASH,
                        LocalDate.of(2026, 11, 6),
                        List.of(PaymentOrder.Share.whole(dues.charge(zhang, "2026-11-01"))),
                        0)));
    }

    @Test
    void the_ledger_goes_to_who_asked_and_is_put_on_record() {
        assertThat(say("lijianguo", "导出 党费台账")).contains("2026 年党费台账正在生成", "请勿转发");
        assertThat(stage.told(secretary)).last().asString().contains("File[name=党费台账-2026.xlsx, maker=dues");
        assertThat(say("lijianguo", "导出党费公示表 2025")).contains("2025 年党费公示表");
        assertThat(stage.rows("select act, detail, org_id from audit_log where act = 'dues.export' order by id"))
                .containsExactly(
                        Map.of("act", "dues.export", "detail", "党费台账 2026", "org_id", branch.id()),
                        Map.of("act", "dues.export", "detail", "党费公示表 2025", "org_id", branch.id()));
    }

    @Test
    void who_does_not_keep_the_dues_gets_no_ledger_but_the_own_statement() {
        assertThat(say("zhangsan", "导出 党费台账")).doesNotContain("正在生成");
        assertThat(stage.told(zhang)).noneMatch(body -> body.contains("File["));
        assertThat(say("zhangsan", "党费对账单")).contains("2026 年党费对账单正在生成");
        assertThat(stage.told(zhang)).last().asString().contains("STATEMENT/" + branch.id() + "/" + zhang.id());
    }

    @Test
    void what_can_be_taken_out_is_said() {
        assertThat(say("lijianguo", "导出")).contains("导出 党费台账", "公示表");
        assertThat(say("lijianguo", "导出 党费台账 2027")).contains("还没有账目");
    }

    @Test
    void the_month_is_told_in_sums_with_a_picture_by_week() {
        assertThat(say("lijianguo", "党费统计")).contains("应交 2 人，已交清 1 人", "应收 90.04 元，已收 45.02 元", "未上缴 45.02 元");
        assertThat(stage.told(secretary))
                .last()
                .asString()
                .contains("11 月党费交纳进度", "11月8日", "counts=[50]")
                .doesNotContain("张三");
    }
}
