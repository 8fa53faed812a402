-- What was reported about the timetable since the negotiation opened (T70 and further).
alter table agreement add column timetable_standing jsonb not null default '{}';

-- Milestones of negotiations that run tell from now on that they passed (T71); those of before have passed in silence.
update deadline d
   set records_lapse = true,
       next_due_at = deadline_next_due(d.last_day, d.reminder_offsets, true, d.dealt_with_until)
  from agreement a
 where a.id = d.agreement_id and a.timetable -> (cast(split_part(d.key, ':', 2) as integer) - 1) ->> 'advice' is null
   and d.key ~ '^milestone:[0-9]{1,4}$' and not d.closed and d.resumes_on is null and d.last_day >= current_date;
