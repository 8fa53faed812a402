alter table proceedings add column begun_on date;

update proceedings p
   set begun_on = coalesce((select cast(e.payload ->> 'on' as date) from recorded_event e
                             where e.agreement_id = p.agreement_id and e.type = 'ThirdPartyOpened' and e.payload ->> 'dispute' = p.dispute_key
                             order by e.sequence offset p.number - 1 limit 1), p.day_zero);

alter table proceedings alter column begun_on set not null;

comment on column proceedings.begun_on is 'The day on which it began; where it follows on a term, the day after the one from which its first limits count.';
