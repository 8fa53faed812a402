-- A party that ended without a successor on its side (A18): open until the registrar has dealt with it.
create table unresolved_succession (
    agreement_id uuid        not null,
    organisation text        not null,
    ended_on     date        not null,
    settled_at   timestamptz,
    settlement   text,
    constraint unresolved_succession_pk primary key (agreement_id, organisation),
    constraint unresolved_succession_of_agreement foreign key (agreement_id) references agreement (id),
    constraint unresolved_succession_settled_with_words check ((settled_at is null) = (settlement is null))
);

create index unresolved_succession_open on unresolved_succession (ended_on) where settled_at is null;

insert into unresolved_succession (agreement_id, organisation, ended_on)
select agreement_id, organisation, min(ended_on) from agreement_party where ended_on is not null group by agreement_id, organisation;
