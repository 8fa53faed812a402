-- Organisations that are no party to an agreement, of which something is asked in a dispute about it: they read it until that closes.
create table agreement_asked (
    agreement_id uuid not null,
    dispute      text not null,
    organisation text not null,
    constraint agreement_asked_pk primary key (organisation, agreement_id, dispute),
    constraint agreement_asked_in_agreement foreign key (agreement_id) references agreement (id)
);

create index agreement_asked_in on agreement_asked (agreement_id, dispute);

insert into agreement_asked (agreement_id, dispute, organisation)
select distinct p.agreement_id, p.dispute_key, asked
  from proceedings p
  join proceedings_step s on s.proceedings_id = p.id
 cross join lateral unnest(s.holders) asked
 where p.ended_on is null and s.subject = ''
   and not exists (select 1 from agreement_party own where own.agreement_id = p.agreement_id and own.organisation = asked);
