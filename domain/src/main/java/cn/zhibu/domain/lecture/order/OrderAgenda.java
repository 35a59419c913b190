package cn.zhibu.domain.lecture.order;

import cn.zhibu.domain.act.Act;
import cn.zhibu.domain.meeting.DraftMeeting;
import cn.zhibu.domain.meeting.DraftOutcome;
import cn.zhibu.domain.meeting.MeetingType;
import cn.zhibu.domain.meeting.Plan;
import cn.zhibu.domain.time.Beijing;
import cn.zhibu.domain.wording.Wording;
import cn.zhibu.mapper.attendance.Channel;
import cn.zhibu.mapper.lecture.order.AgendaMapper;
import cn.zhibu.mapper.lecture.order.LectureOrder;
import cn.zhibu.mapper.lecture.order.LectureOrderMapper;
import cn.zhibu.mapper.lecture.order.OrderView;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.util.List;
import org.springframework.stereotype.Component;

/** Brings an accepted talk into the branch's meeting of the day, or into a draft 党课 that whoever asked for it can publish. */
@Component
final class OrderAgenda {

    private static final LocalTime USUAL_HOUR = LocalTime.of(15, 0);
    private static final Duration LENGTH = Duration.ofMinutes(90);

    private final LectureOrderMapper orders;
    private final AgendaMapper agenda;
    private final DraftMeeting drafts;
    private final Wording wording;

    OrderAgenda(LectureOrderMapper orders, AgendaMapper agenda, DraftMeeting drafts, Wording wording) {
        this.orders = orders;
        this.agenda = agenda;
        this.drafts = drafts;
        this.wording = wording;
    }

    OrderOutcome.Agenda enter(LectureOrder order, Instant at) {
        Long meeting = orders.meetingOn(order.orgId(), order.onDate());
        if (meeting != null) {
            put(order, meeting);
            return OrderOutcome.Agenda.MEETING;
        }
        boolean drafted = draft(order, at) instanceof DraftOutcome.Drafted;
        Long made = drafted ? orders.meetingOn(order.orgId(), order.onDate()) : null;
        if (made == null) {
            return OrderOutcome.Agenda.NONE;
        }
        put(order, made);
        return OrderOutcome.Agenda.DRAFT;
    }

    /** On the agenda of that meeting, or moved there. */
    void put(LectureOrder order, long meetingId) {
        OrderView view = orders.view(order.id());
        agenda.put(
                meetingId, order.id(), wording.say("order.item", "topic", view.topic(), "lecturer", view.lecturer()));
        orders.update(order.onAgenda(meetingId));
    }

    void leave(LectureOrder order) {
        agenda.remove(order.id());
        orders.update(order.onAgenda(null));
    }

    private DraftOutcome draft(LectureOrder order, Instant at) {
        OrderView view = orders.view(order.id());
        Instant start = Beijing.at(order.onDate(), USUAL_HOUR);
        return drafts.draft(
                Act.own(order.askedBy(), Channel.CLOCK, at),
                new Plan(
                        order.orgId(),
                        null,
                        List.of(MeetingType.LECTURE),
                        wording.say("order.topic", "topic", view.topic()),
                        wording.say("order.place-open"),
                        start,
                        start.plus(LENGTH)));
    }
}
