-- Who was late with commitments on a day: [{"organisation", "number", "longest"}], also with those in dispute.
alter table agreement_standing add column late jsonb;

comment on column agreement_standing.late is 'Who was late with commitments, and since when longest; null for days of which that was not kept.';

-- Nothing is owed before a text is in force.
update agreement_standing set late = '[]' where status in ('PREPARATION', 'NEGOTIATION', 'NEGOTIATORS_AGREEMENT', 'SIGNING', 'CABINET', 'ESCALATED');

-- From their last event on it is known.
insert into standing_to_keep (agreement_id) select id from agreement;

-- A milestone whose advice has begun is nobody's to report.
update deadline set closed = true, resumes_on = null, next_due_at = null, changed_at = now()
 where not closed and key ~ '^milestone:[0-9]{1,4}$'
   and exists (select 1 from dispute d where d.agreement_id = deadline.agreement_id and d.key = 'advies-' || split_part(deadline.key, ':', 2));
