package cn.zhibu.domain.dues.bank;

import cn.zhibu.domain.act.Act;
import cn.zhibu.domain.act.Audit;
import cn.zhibu.domain.dues.DuesClerks;
import cn.zhibu.mapper.dues.BankFile;
import cn.zhibu.mapper.dues.BankFileMapper;
import cn.zhibu.mapper.dues.BankFileState;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Says that what fits in a compared list shall be booked; {@link BookBankList} does it. Said twice it is said once. */
@Component
public class ApplyBankList {

    private final DuesClerks clerks;
    private final BankFileMapper files;
    private final Audit audit;

    ApplyBankList(DuesClerks clerks, BankFileMapper files, Audit audit) {
        this.clerks = clerks;
        this.files = files;
        this.audit = audit;
    }

    /** False when the list is not the actor's, or not ready. */
    @Transactional
    public boolean apply(Act act, long fileId) {
        BankFile file = files.lock(fileId);
        if (file == null || !clerks.keeps(act.actor(), file.orgId())) {
            return false;
        }
        if (file.state() == BankFileState.COMPARED) {
            files.state(fileId, BankFileState.BOOKING, 0, null);
            audit.record(act, "dues.bank-apply", file.orgId(), fileId, null);
        }
        return file.state() != BankFileState.WAITING;
    }
}
