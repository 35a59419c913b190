-- The rhythm of a branch's year, and what the service asks of people (product.md 2).

-- What was told, once: kind is a meeting type, BIRTHDAY, GREETING, PROBATION or TERM_6, TERM_4, TERM_2; subject the organisation or the member;
-- period_on the first day of the period, or the day it is about.
create table rhythm_told (
    kind varchar(24) not null,
    subject_id bigint not null,
    period_on date not null,
    told_at timestamptz not null,
    primary key (kind, subject_id, period_on)
);

-- Until when probation was prolonged (domain.md 9), and whether the member asked for a greeting.
create table member_rhythm (
    member_id bigint primary key references member (id),
    probation_until date,
    greeting boolean not null default false
);

-- Until when the committee of an organisation is elected; an extension or an election writes a new day and so ends the reminders.
create table org_term (
    org_id bigint primary key references org (id),
    ends_on date not null,
    set_by bigint not null,
    set_at timestamptz not null
);

-- How often somebody tapped or wrote in a month. Check-ins are counted from the roll, which knows them already.
create table member_taps (
    member_id bigint not null,
    month_on date not null,
    taps integer not null,
    primary key (member_id, month_on)
) with (fillfactor = 80);

-- What a person was sent in a month. No column of it changes afterwards, so that settling a message still touches no index.
create index outbox_message_member on outbox_message (member_id, created_at);
