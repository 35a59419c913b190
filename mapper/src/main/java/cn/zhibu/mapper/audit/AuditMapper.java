package cn.zhibu.mapper.audit;

import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;

/** Rows of {@code audit_log}: written once, never changed. */
@Mapper
public interface AuditMapper {

    void insert(AuditEntry entry);

    List<AuditEntry> of(@Param("act") String act, @Param("subjectId") long subjectId);
}
