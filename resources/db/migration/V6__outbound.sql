-- Sending at full speed and never twice: lanes, doubt and pauses (docs/reliability.md).
alter table outbox_call add column lane smallint not null default 4;
-- the newest attempt; counts towards the platform's limits
alter table outbox_call add column last_attempt_at timestamptz;
-- the first attempt that may have arrived; the platform's duplicate window runs from here
alter table outbox_call add column doubtful_since timestamptz;
update outbox_call set last_attempt_at = first_attempt_at,
    doubtful_since = case when state in ('UNKNOWN', 'SENDING') then first_attempt_at end;
drop index outbox_call_due;
create index outbox_call_due on outbox_call (lane, next_attempt_at, id) where state in ('READY', 'UNKNOWN');
create index outbox_call_lease on outbox_call (lease_until) where state = 'SENDING';
create index outbox_call_attempt on outbox_call (last_attempt_at);

alter table outbox_message add column lane smallint not null default 4;
-- equal contents of one occasion lie side by side and share calls
alter table outbox_message add column bundle varchar(32) generated always as (md5(occasion || ' ' || body)) stored;
drop index outbox_message_due;
create index outbox_message_due on outbox_message (lane, not_before, bundle, id) where state = 'WAITING';

-- What the platform does not take from us at present, and until when.
create table outbox_pause (
    action varchar(12) primary key,
    until timestamptz not null,
    since timestamptz not null,
    errcode integer not null,
    reason varchar(512) not null,
    strikes integer not null
);
