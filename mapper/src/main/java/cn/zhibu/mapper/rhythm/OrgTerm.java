package cn.zhibu.mapper.rhythm;

import java.time.LocalDate;

/** Until when the committee of an organisation is elected. */
public record OrgTerm(long orgId, String orgName, LocalDate endsOn) {}
