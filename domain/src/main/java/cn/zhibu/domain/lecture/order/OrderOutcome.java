package cn.zhibu.domain.lecture.order;

import cn.zhibu.mapper.lecture.order.OrderView;

/** What became of an act on an order. */
public sealed interface OrderOutcome {

    /** The lecturer is asked. */
    record Offered(OrderView order) implements OrderOutcome {}

    /** In the queue: the day has a talk already ({@code taken}), or the month is full. */
    record Queued(OrderView order, boolean taken) implements OrderOutcome {}

    record Accepted(OrderView order, Agenda agenda) implements OrderOutcome {}

    record Declined(OrderView order) implements OrderOutcome {}

    /** The branch is asked about another day. */
    record Proposed(OrderView order) implements OrderOutcome {}

    record Withdrawn(OrderView order) implements OrderOutcome {}

    record Rated(OrderView order) implements OrderOutcome {}

    /** Nothing changed: it was decided before, the order tells how. */
    record Settled(OrderView order) implements OrderOutcome {}

    /** The lecturer has a talk that day, or no place left that month. */
    record NoRoom(boolean taken) implements OrderOutcome {}

    /** The branch has an order for that day. */
    record Already() implements OrderOutcome {}

    /** Not between tomorrow and a year from now. */
    record BadDay() implements OrderOutcome {}

    /** Nobody who could be asked. */
    record NoLecturer() implements OrderOutcome {}

    record NotYours() implements OrderOutcome {}

    /** Where an accepted talk went: into the meeting of the day, a new draft, or nowhere yet. */
    enum Agenda {
        MEETING,
        DRAFT,
        NONE
    }
}
