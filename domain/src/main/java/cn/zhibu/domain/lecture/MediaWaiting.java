package cn.zhibu.domain.lecture;

/** Something sent into the chat is to be fetched; said in the transaction that wrote it down. */
public record MediaWaiting() {}
