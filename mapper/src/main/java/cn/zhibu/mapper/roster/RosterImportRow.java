package cn.zhibu.mapper.roster;

import org.jspecify.annotations.Nullable;

/** The fate of one row of a file; entries are what is known of the person, as the domain words it. */
public record RosterImportRow(
        long id,
        long importId,
        long lineNo,
        String branch,
        String name,
        String verdict,
        String detail,
        @Nullable Long memberId,
        @Nullable Long orgId,
        @Nullable String beforeEntry,
        @Nullable String afterEntry,
        boolean written) {}
