package cn.zhibu.mapper.dues;

/** How many months in a row somebody has not paid. */
public record DuesArrears(long memberId, String name, int months) {}
