package cn.zhibu.domain.dues.bank;

import cn.zhibu.domain.act.Act;
import cn.zhibu.domain.act.Audit;
import cn.zhibu.domain.dues.DuesClerks;
import cn.zhibu.domain.sheet.SheetTable;
import cn.zhibu.mapper.dues.BankFile;
import cn.zhibu.mapper.dues.BankFileMapper;
import cn.zhibu.mapper.dues.BankFileState;
import cn.zhibu.mapper.dues.BankRowMapper;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Keeps the lines of a bank's list; lines that an earlier list of the organisation had are left out. The file itself is not kept. */
@Component
public class TakeBankList {

    private static final SheetTable<BankColumn> TABLE = new SheetTable<>(Arrays.asList(BankColumn.values()));
    private static final int LONGEST_NAME = 128;

    private final DuesClerks clerks;
    private final BankFileMapper files;
    private final BankRowMapper rows;
    private final Audit audit;

    TakeBankList(DuesClerks clerks, BankFileMapper files, BankRowMapper rows, Audit audit) {
        this.clerks = clerks;
        this.files = files;
        this.rows = rows;
        this.audit = audit;
    }

    /**
     * Reads the list twice: once to know it, once to keep it, so that never more than a batch is in memory.
     *
     * @param month the month of lines that name neither month nor day
     * @throws cn.zhibu.domain.sheet.SheetException when the file is no such table
     */
    @Transactional
    public TakenList take(Act act, long orgId, String fileName, byte[] content, YearMonth month) {
        if (!clerks.keeps(act.actor(), orgId)) {
            return new TakenList.NotYours();
        }
        BankLines known = new BankLines(month);
        int[] lines = {0};
        List<String> unused = TABLE.read(content, row -> known.read(row).ifPresent(line -> lines[0]++));
        if (lines[0] == 0) {
            return new TakenList.Nothing(known.faults());
        }
        String digest = known.digest();
        Long id = files.insertAbsent(file(act, orgId, fileName, digest, known.faults()));
        if (id == null) {
            return new TakenList.Known(Objects.requireNonNull(files.same(orgId, digest)));
        }
        int fresh = keep(content, month, id, orgId);
        files.counted(id, fresh);
        audit.record(act, "dues.bank-list", orgId, id, lines[0] + " 行，新增 " + fresh + " 行");
        return new TakenList.Taken(id, lines[0], fresh, known.faults(), unused);
    }

    private int keep(byte[] content, YearMonth month, long id, long orgId) {
        BankLines lines = new BankLines(month);
        BankBatch batch = new BankBatch(columns -> rows.insertAbsent(id, orgId, columns));
        TABLE.read(content, row -> lines.read(row).ifPresent(batch::add));
        return batch.end();
    }

    private static BankFile file(Act act, long orgId, String name, String digest, List<BankFault> faults) {
        String problem = faults.isEmpty()
                ? null
                : faults.size() + " 行无法读取，未导入；" + faults.get(0).worded();
        return new BankFile(
                0,
                orgId,
                digest,
                name.substring(Math.max(0, name.length() - LONGEST_NAME)),
                0,
                0,
                BankFileState.WAITING,
                problem,
                act.actor(),
                act.at(),
                null);
    }
}
