package cn.zhibu.mapper.lecture.order;

/** An order and a meeting that it has to do with. */
public record OrderMeeting(long orderId, long meetingId) {}
