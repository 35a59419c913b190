package cn.zhibu.domain.dues.bank;

import cn.zhibu.mapper.dues.BankFile;
import cn.zhibu.mapper.dues.BankFileMapper;
import cn.zhibu.mapper.dues.BankRow;
import cn.zhibu.mapper.dues.BankRowMapper;
import cn.zhibu.mapper.org.Org;
import cn.zhibu.mapper.org.OrgMapper;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Whom a line may be meant for: people of its name, or whom the collector names, within the organisation whose list it is. */
@Component
public class NamesakesOfLine {

    private final BankFileMapper files;
    private final BankRowMapper rows;
    private final OrgMapper orgs;

    NamesakesOfLine(BankFileMapper files, BankRowMapper rows, OrgMapper orgs) {
        this.files = files;
        this.rows = rows;
        this.orgs = orgs;
    }

    public List<BankDebtor> of(BankRow line, String name) {
        BankFile file = file(line);
        return BankDebtor.of(rows.people(List.of(name), scope(file).path(), CompareBankList.since(file)));
    }

    @Nullable
    BankDebtor inScope(BankRow line, long memberId) {
        BankFile file = file(line);
        return BankDebtor.of(rows.debtors(List.of(memberId), scope(file).path(), CompareBankList.since(file))).stream()
                .findFirst()
                .orElse(null);
    }

    private BankFile file(BankRow line) {
        return Objects.requireNonNull(files.find(line.fileId()), "a list is never deleted");
    }

    private Org scope(BankFile file) {
        return Objects.requireNonNull(orgs.find(file.orgId()), "an organisation is never deleted");
    }
}
