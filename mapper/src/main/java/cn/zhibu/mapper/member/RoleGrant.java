package cn.zhibu.mapper.member;

/** A role that a person holds for an organisation; {@code source} is WECOM, ROSTER or ADMIN. */
public record RoleGrant(long id, long memberId, long orgId, Role role, String source) {}
