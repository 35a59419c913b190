-- After a dump was restored and before the service is started: what was on its way when the dump was made has since been sent, or not; nobody can
-- know. It is marked as uncertain: it does not leave by itself, stands under 未送达, and 重发 sends it again where somebody decides so.
--   psql --single-transaction -v ON_ERROR_STOP=1 -d zhibu -f after-restore.sql
update outbox_message set state = 'UNCERTAIN', reason = 'restored from a backup', settled_at = now() where state in ('WAITING', 'CALLED');
update outbox_call set state = 'UNCERTAIN', reason = 'restored from a backup', lease_until = null, settled_at = now()
where state in ('READY', 'SENDING', 'UNKNOWN');
-- reminders and questions that time has put in writing meanwhile would come late and twice
update meeting_step set done_at = now() where done_at is null and due_at < now() and step in ('REMIND', 'NEW_CODE');
-- read the directory anew at the start
update directory_sync set asked_at = now();
