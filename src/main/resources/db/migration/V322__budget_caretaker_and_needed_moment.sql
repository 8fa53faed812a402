-- Times in which the cabinet only takes care (T91), one at a time.
create table caretaker_period (
    number     integer generated always as identity,
    from_day   date not null,
    reason     text not null,
    ended_on   date,
    end_reason text,
    constraint caretaker_period_pk primary key (number),
    constraint caretaker_period_in_order check (ended_on > from_day),
    constraint caretaker_period_end_has_reason check ((ended_on is null) = (end_reason is null))
);

create unique index caretaker_period_one_open on caretaker_period ((true)) where ended_on is null;

-- What a party did not take up of what it proposed (T92, T93).
create table caretaker_set_aside (
    period       integer not null,
    agreement_id uuid    not null,
    organisation text    not null,
    proposal     text    not null,
    constraint caretaker_set_aside_pk primary key (period, agreement_id, organisation, proposal),
    constraint caretaker_set_aside_of_period foreign key (period) references caretaker_period (number),
    constraint caretaker_set_aside_of_agreement foreign key (agreement_id) references agreement (id),
    constraint caretaker_set_aside_proposal_known check (proposal in ('SUSPEND', 'RESUME'))
);

-- Which moment of a budget year an agreement has to meet (T94).
create table needed_moment (
    agreement_id uuid    not null,
    kind         text    not null,
    year         integer not null,
    constraint needed_moment_pk primary key (agreement_id),
    constraint needed_moment_of_agreement foreign key (agreement_id) references agreement (id)
);

-- What a caretaker cabinet, or its end, proposes to each party that acts jointly in a negotiation with central government: from the first
-- day to the last. Not what the organisation has asked for already, nor what it set aside.
create view caretaker_proposal as
select a.id as agreement_id, own.organisation, proposed.kind, proposed.period, proposed.since, proposed.reason, asked.until as asked_until,
       proposed.since as proposed_from, least(proposed.proposed_to, a.term_last_day) as proposed_to
  from agreement_party own
  join agreement a on a.id = own.agreement_id
  join lateral (
        select 'SUSPEND' as kind, p.number as period, p.from_day as since, p.reason, p.ended_on - 1 as proposed_to
          from caretaker_period p
         where a.term_resumes_on is null
         union all
        select 'RESUME', p.number, p.ended_on, p.end_reason, least(a.term_resumes_on - 1,
               (select min(later.from_day) - 1 from caretaker_period later where later.from_day >= p.ended_on))
          from caretaker_period p
         where a.term_resumes_on is not null
           and cast(a.negotiation_term -> 'suspensions' -> -1 ->> 'from' as date) between p.from_day and p.ended_on) proposed on true
  left join lateral (select cast(g -> 'fields' ->> 'until' as date) as until from jsonb_array_elements(a.consents -> 'given') g
                      where g ->> 'act' = 'SUSPEND_TERM' order by g ->> 'at' limit 1) asked on true
 where a.status = 'NEGOTIATION'
   and own.role <> 'OBSERVER' and own.ended_on is null and (own.role <> 'CO_PARTY' or own.accepted_revision = a.revision)
   and own.position = (select min(same.position) from agreement_party same
                        where same.agreement_id = own.agreement_id and same.organisation = own.organisation)
   and exists (select from agreement_party rijk where rijk.agreement_id = a.id and rijk.side = 'RIJK')
   and not exists (select from jsonb_array_elements(a.consents -> 'given') g
                    where g ->> 'act' = proposed.kind || '_TERM' and g -> 'party' ->> 'value' = own.organisation)
   and not exists (select from caretaker_set_aside s where s.agreement_id = a.id and s.organisation = own.organisation
                      and s.period = proposed.period and s.proposal = proposed.kind);
