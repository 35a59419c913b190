-- Rows that change on each check-in find room on their page, so that no index has to learn of the new version.
alter table attendance set (fillfactor = 80);
alter table member set (fillfactor = 90);
alter table conversation_state set (fillfactor = 80);
-- Members are never deleted: the key only made each check-in lock the member's row, too.
alter table conversation_state drop constraint conversation_state_member_id_fkey;
