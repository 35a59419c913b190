package cn.zhibu.scheduler;

/** Something the clock asks for: its name for life, when (Quartz cron, Beijing time) and what it calls. */
public record Tick(String name, String cron, Runnable work) {}
