package cn.zhibu.bot.page;

/** The member who looks at a page, as WeCom spells the userid; a controller that takes one is for members only. */
public record Visitor(String userid) {}
