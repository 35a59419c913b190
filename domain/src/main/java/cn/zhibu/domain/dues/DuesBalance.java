package cn.zhibu.domain.dues;

import cn.zhibu.mapper.dues.DuesBalanceMapper;
import cn.zhibu.mapper.dues.DuesBalanceRow;
import java.util.List;
import org.springframework.stereotype.Component;

/** Proves, at any moment, that charges, payments, allocations, receipts and turnover agree. */
@Component
public final class DuesBalance {

    private final DuesBalanceMapper books;

    DuesBalance(DuesBalanceMapper books) {
        this.books = books;
    }

    /** What does not agree, a line each; empty when the books balance. */
    public List<String> faults() {
        return books.faults();
    }

    /** The books of each branch in sum. */
    public List<DuesBalanceRow> branches() {
        return books.balances();
    }
}
