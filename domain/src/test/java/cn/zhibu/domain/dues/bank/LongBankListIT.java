package cn.zhibu.domain.dues.bank;

import static org.assertj.core.api.Assertions.assertThat;

import cn.zhibu.domain.act.Act;
import cn.zhibu.domain.dues.DuesBalance;
import cn.zhibu.domain.fixture.DomainIT;
import cn.zhibu.domain.fixture.DuesScene;
import cn.zhibu.mapper.attendance.Channel;
import cn.zhibu.mapper.member.Member;
import cn.zhibu.mapper.member.Role;
import cn.zhibu.mapper.org.Org;
import cn.zhibu.mapper.org.OrgKind;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Duration;
import java.time.YearMonth;
import java.util.Set;
import java.util.TreeSet;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The list of a large committee as the bank's xlsx; {@code -Dzhibu.bank-lines=100000} makes it the largest foreseen. */
class LongBankListIT extends DomainIT {

    private static final int MEMBERS = Integer.getInteger("zhibu.bank-lines", 10_000);
    /** A few thousand lines and their charges, however long the list is. */
    private static final long BYTES_HELD = 64_000_000;

    @Autowired
    private TakeBankList take;

    @Autowired
    private CompareBankList compare;

    @Autowired
    private ApplyBankList apply;

    @Autowired
    private BookBankList book;

    @Autowired
    private DuesBalance balance;

    @Autowired
    private DuesScene dues;

    @Test
    void many_lines_are_compared_in_half_a_minute_and_booked_in_bounded_memory() throws IOException {
        Org committee = stage.org(null, OrgKind.COMMITTEE, "机关党委");
        Org branch = stage.org(committee, OrgKind.BRANCH, "第一支部");
        Member collector = stage.member(branch, "shoufei", "收费员");
        stage.grant(collector, committee, Role.DUES_COLLECTOR);
        dues.crowd(branch, MEMBERS, "1000 + id % 5000");
        stage.execute("analyze member, dues_charge");
        byte[] list = list();
        Act act = Act.own(collector.id(), Channel.PAGE, clock.instant());
        long before = used();
        long start = System.nanoTime();
        TakenList taken = take.take(act, committee.id(), "清单.xlsx", list, YearMonth.of(2026, 11));
        long file = ((TakenList.Taken) taken).fileId();
        figure("kept", start);
        Set<Object> shown = new TreeSet<>();
        while (compare.step(file)) {
            shown.add(done(file));
        }
        Duration whole = figure("compared", start);
        assertThat(shown).as("progress").hasSizeGreaterThanOrEqualTo(Math.min(4, MEMBERS / 5_000));
        assertThat(apply.apply(act, file)).isTrue();
        start = System.nanoTime();
        long most = 0;
        while (book.step(act, file)) {
            most = Math.max(most, used());
        }
        figure("booked", start);
        System.out.println("FIGURE bank.heap.growth.mb=" + (most - before) / 1_000_000);
        assertThat(stage.count("select count(*) from dues_bank_row where state = 'MATCHED' and payment_id is not null"))
                .isEqualTo(MEMBERS);
        assertThat(stage.count("select max(receipt_no) from dues_payment")).isEqualTo(MEMBERS);
        assertThat(balance.faults()).isEmpty();
        assertThat(whole).isLessThan(Duration.ofSeconds(30));
        assertThat(most - before).as("bytes held").isLessThan(BYTES_HELD);
    }

    private Object done(long file) {
        return stage.rows("select done from dues_bank_file where id = ?", file)
                .get(0)
                .get("done");
    }

    private static Duration figure(String name, long start) {
        Duration took = Duration.ofNanos(System.nanoTime() - start);
        System.out.println("FIGURE bank." + name + ".ms=" + took.toMillis() + " lines=" + MEMBERS);
        return took;
    }

    /** What is alive: the measure is what a list holds, not what it leaves behind. */
    private static long used() {
        System.gc();
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }

    private byte[] list() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Workbook book = new Workbook(out, "test", "1.0")) {
            Worksheet sheet = book.newWorksheet("明细");
            sheet.value(0, 0, "付款人");
            sheet.value(0, 1, "缴费月份");
            sheet.value(0, 2, "交易金额");
            int row = 1;
            for (var each :
                    stage.rows("select name, amount_fen from member join dues_charge on member_id = member.id")) {
                sheet.value(row, 0, (String) each.get("name"));
                sheet.value(row, 1, "2026-11");
                sheet.value(row++, 2, (Long) each.get("amount_fen") / 100.0);
            }
        }
        return out.toByteArray();
    }
}
