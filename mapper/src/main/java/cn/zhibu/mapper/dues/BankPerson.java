package cn.zhibu.mapper.dues;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Somebody a line of a bank's list may mean, with one charge, or none; a person of several charges stands in several of these. */
public record BankPerson(
        long memberId,
        String name,
        long orgId,
        String orgName,
        @Nullable Long chargeId,
        @Nullable Long chargeOrgId,
        @Nullable LocalDate duesMonth,
        long amountFen,
        long openFen) {}
