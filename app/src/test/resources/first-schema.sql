-- What the first version left behind (migrations V1 to V5): a branch, two people of the sample directory, a meeting in two days with a notice that went out,
-- an older one that was signed, and a message that was still waiting. {agent} is the app's id.
insert into org (id, parent_id, wecom_department_id, kind, name, path, sort_order) overriding system value values
    (1, null, 2, 'COMMITTEE', '青山县直机关工委', '/1/', 90),
    (2, 1, 3, 'GENERAL_BRANCH', '县农业农村局机关总支', '/1/2/', 80),
    (3, 2, 11, 'BRANCH', '机关第一支部', '/1/2/3/', 70);
insert into member (id, wecom_userid, name, org_id, standing, voting, taps) overriding system value values
    (1, 'lijianguo', '李建国', 3, 'FULL', true, 2),
    (2, 'zhangsan', '张三', 3, 'FULL', true, 2),
    (3, null, '赵老', 3, 'FULL', true, 0);
insert into role_grant (member_id, org_id, role, source) values (1, 3, 'SECRETARY', 'WECOM');
insert into org_setting (org_id, name, setting) values (3, 'late', '10');
insert into audit_log (at, actor_id, channel, act, org_id, subject_id) values (now() - interval '9 days', 1, 'WORD', 'meeting.publish', 3, 1);
insert into meeting (id, org_id, status, types, topic, place, starts_at, ends_at, created_by, created_at, published_by, published_at,
        confirmed_by, confirmed_at) overriding system value values
    (1, 3, 'CONFIRMED', 'THEME_DAY', '旧版确认的活动', '三楼会议室', now() - interval '8 days', now() - interval '8 days' + interval '90 minutes',
        1, now() - interval '12 days', 1, now() - interval '12 days', 1, now() - interval '7 days'),
    (2, 3, 'NOTICED', 'THEME_DAY', '旧版发布的活动', '二楼会议室', now() + interval '2 days', now() + interval '2 days 90 minutes',
        1, now() - interval '1 day', 1, now() - interval '1 day', null, null);
insert into meeting_step (meeting_id, step, due_at) values (2, 'OPEN', now() + interval '2 days' - interval '15 minutes'),
    (2, 'CLOSE', now() + interval '2 days 90 minutes');
insert into attendance (meeting_id, member_id, roll_no, status, counted, voter, actor_id, channel, changed_at) values
    (1, 1, 1, 'PRESENT', true, true, 1, 'WORD', now() - interval '8 days'),
    (1, 2, 2, 'LEAVE_OK', true, true, 2, 'CARD', now() - interval '8 days'),
    (2, 1, 1, 'ACK', true, true, 1, 'CARD', now() - interval '1 day'),
    (2, 2, 2, 'EXPECTED', true, true, 1, 'WORD', now() - interval '1 day'),
    (2, 3, 3, 'EXPECTED', true, true, 1, 'WORD', now() - interval '1 day');
insert into attendance_event (meeting_id, member_id, act, from_status, to_status, actor_id, channel, at) values
    (2, 1, 'join', 'EXPECTED', 'ACK', 1, 'CARD', now() - interval '1 day');
insert into leave_request (meeting_id, member_id, category, status, requested_at, decided_by, decided_at) values
    (1, 2, 'TRAVEL', 'OK', now() - interval '9 days', 1, now() - interval '9 days');
insert into makeup_task (meeting_id, member_id, status, due_on) values (1, 2, 'DUE', current_date + 3);
insert into feedback_given (meeting_id, member_id) values (1, 1);
insert into feedback_answer (id, meeting_id, choice, answered_on) values ('0b9d3c1e-0000-4000-8000-000000000001', 1, 1, current_date - 7);
insert into suggestion (org_id, words, made_on) values (1, '旧版收到的建议', current_date - 7);
insert into inbound_event (event_key, kind, received_at, label, words) values ('old|1', 'TEXT', now() - interval '1 day', null, '已登记');
insert into conversation_state (member_id, dialogue, step, expires_at) values (2, 'leave', 'category', now() - interval '1 day');
insert into open_question (member_id, kind, subject_id, asked_at, closes_at) values (2, 'NOTICE', 2, now() - interval '1 day', now() + interval '2 days');
insert into outbox_call (id, action, body, state, attempts, first_attempt_at, next_attempt_at, not_after, meeting_id, kind, msgid, created_at, settled_at)
    overriding system value values
    (1, 'SEND', '{}', 'SENT', 1, now() - interval '1 day', now() - interval '1 day', now() + interval '2 days', 2, 'NOTICE', 'm1',
        now() - interval '1 day', now() - interval '1 day');
insert into outbox_message (occasion, revision, member_id, channel, kind, meeting_id, body, state, not_before, not_after, call_id, created_at, settled_at)
    values
    ('meeting:2:notice', 0, 2, 'WECOM', 'NOTICE', 2, '{}', 'SENT', now() - interval '1 day', now() + interval '2 days', 1,
        now() - interval '1 day', now() - interval '1 day'),
    ('old:answer', 0, 1, 'WECOM', 'ANSWER', null,
        '{"msgtype":"text","agentid":{agent},"text":{"content":"升级之前写下的答复"},"enable_duplicate_check":1,"duplicate_check_interval":14400}',
        'WAITING', now() - interval '1 minute', now() + interval '1 day', null, now(), null);
-- numbers that were given by hand are not given again
select setval(pg_get_serial_sequence('org', 'id'), 100), setval(pg_get_serial_sequence('member', 'id'), 100),
    setval(pg_get_serial_sequence('meeting', 'id'), 100), setval(pg_get_serial_sequence('outbox_call', 'id'), 100);
