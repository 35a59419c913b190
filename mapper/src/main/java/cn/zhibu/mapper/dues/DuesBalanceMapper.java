package cn.zhibu.mapper.dues;

import java.util.List;
import org.apache.ibatis.annotations.Mapper;

/** Whether charges, payments, allocations, receipts and turnover agree, at any moment. */
@Mapper
public interface DuesBalanceMapper {

    /** Each line names what does not agree; none when the books balance. */
    List<String> faults();

    /** Branch by branch: what was confirmed and not reversed, what was handed up, in 分. */
    List<DuesBalanceRow> balances();
}
