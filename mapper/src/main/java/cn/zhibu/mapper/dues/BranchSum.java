package cn.zhibu.mapper.dues;

/** A branch's dues from a day to a day in sum, in 分: what the upper level sees. */
public record BranchSum(
        long orgId,
        String name,
        int people,
        long chargedFen,
        long paidFen,
        long extraFen,
        long turnedFen,
        long openFen) {}
