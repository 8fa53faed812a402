-- Who nominates for a seat is asked by name, not everybody who decides; and who is challenged is asked to step down or not, beside
-- the other side.
create or replace view asked_person as
select s.agreement_id, 'dispute:' || s.dispute || ':accept-appointment:' || lower(s.seat) as deadline_key, s.person as person_id
  from proceedings_seat s
 where s.state = 'ACCEPTANCE'
union all
select s.agreement_id, 'dispute:' || s.dispute || ':answer-challenge:' || lower(s.seat), s.person
  from proceedings_seat s
  join proceedings_challenge c on c.seat_id = s.id and c.state = 'ANSWER'
 where s.state = 'FILLED'
union all
select d.agreement_id, d.key, s.person
  from deadline d
  join proceedings_seat s on s.agreement_id = d.agreement_id and s.state = 'FILLED' and s.seat not like 'SECRETARY%'
                         and s.dispute = substring(d.key from '^(?:dispute|award):([^:]+):')
  join agreement_reader r on r.agreement_id = s.agreement_id and r.dispute = s.dispute and r.person_id = s.person
 where d.holders = '{}' and not d.closed
   and d.label not in ('dispute.accept-appointment', 'dispute.answer-challenge', 'dispute.request-correction')
   and (d.label <> 'dispute.nominate-arbiter'
        or exists (select from proceedings_seat open
                    where open.agreement_id = s.agreement_id and open.dispute = s.dispute and open.state = 'NOMINATION'
                      and d.key = 'dispute:' || open.dispute || ':nominate-arbiter:' || lower(open.seat)
                      and s.person::text = any(open.nominators)));
