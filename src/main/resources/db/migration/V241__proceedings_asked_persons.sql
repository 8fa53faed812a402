-- Which persons of no organisation must act on a live deadline: who is asked to accept a seat; else those who decide in the
-- procedure and read its dispute. What only parties may do, a request for correction, asks nothing of them.
create view asked_person as
select s.agreement_id, 'dispute:' || s.dispute || ':accept-appointment:' || lower(s.seat) as deadline_key, s.person as person_id
  from proceedings_seat s
 where s.state = 'ACCEPTANCE'
union all
select d.agreement_id, d.key, s.person
  from deadline d
  join proceedings_seat s on s.agreement_id = d.agreement_id and s.state = 'FILLED' and s.seat not like 'SECRETARY%'
                         and s.dispute = substring(d.key from '^(?:dispute|award):([^:]+):')
  join agreement_reader r on r.agreement_id = s.agreement_id and r.dispute = s.dispute and r.person_id = s.person
 where d.holders = '{}' and not d.closed and d.label not in ('dispute.accept-appointment', 'dispute.request-correction');

comment on view asked_person is 'A key with its agreement names the deadline.';

-- That something was asked of a person is told at once.
alter table notice drop constraint notice_kind_known;
alter table notice add constraint notice_kind_known check (kind in ('REMINDER', 'LAST_NOTICE', 'LAPSE', 'LAST_DAY', 'ASKED'));

drop index notice_for_immediate;
create index notice_for_immediate on notice (id) where immediate_batch is null and kind in ('LAST_DAY', 'ASKED');
