-- A message that leaves is written three times: as it waits, when it joins a call, when its fate is known. The last of these touches no index:
-- nothing indexed changes with it, and there is room on the page. Hence a column of its own that says no more than state = 'WAITING'.
alter table outbox_message add column waiting boolean generated always as (state = 'WAITING') stored;
drop index outbox_message_due;
create index outbox_message_due on outbox_message (lane, not_before, bundle, id) where waiting;
alter table outbox_message set (fillfactor = 60);
alter table outbox_call set (fillfactor = 80);
-- Members are never deleted, and calls only when no message names them: the keys cost as much as the rows.
alter table outbox_message drop constraint outbox_message_member_id_fkey;
alter table outbox_message drop constraint outbox_message_call_id_fkey;
-- Many steps are due in the same second; without the meeting in the index each look would sort them all.
drop index meeting_step_due;
create index meeting_step_due on meeting_step (due_at, meeting_id) where done_at is null;
-- When somebody last looked for something to send: after a stop everything that has piled up leaves slowly at first.
create table sending_pulse (
    id integer primary key,
    at timestamptz not null,
    slow_until timestamptz
);
