-- How many votes each member of an association has, whole tables from a day on. Who is not in it has one.
create table voting_weight (
    association_id text    not null,
    member_id      text    not null,
    valid_from     date    not null,
    weight         integer not null,
    constraint voting_weight_pk primary key (association_id, valid_from, member_id),
    constraint voting_weight_association_fk foreign key (association_id) references organisation (id),
    constraint voting_weight_member_fk foreign key (member_id) references organisation (id),
    constraint voting_weight_positive check (weight > 0)
);

-- Questions that associations put to their members about an agreement.
create table member_consultation (
    id                uuid    not null,
    agreement_id      uuid    not null,
    key               text    not null,
    association       text    not null,
    question          text    not null,
    explanation       text,
    text_version      integer,
    term              text    not null,
    opened_on         date    not null,
    last_day          date    not null,
    quorum            integer not null,
    state             text    not null,
    outcome           text,
    withdrawn_because text,
    decided           text,
    decided_on        date,
    constraint member_consultation_pk primary key (id),
    constraint member_consultation_in_agreement foreign key (agreement_id) references agreement (id),
    constraint member_consultation_association_fk foreign key (association) references organisation (id),
    constraint member_consultation_key_unique unique (agreement_id, key),
    constraint member_consultation_state_known check (state in ('OPEN', 'COUNTED', 'WITHDRAWN')),
    constraint member_consultation_outcome_of_counted check ((state = 'COUNTED') = (outcome is not null)),
    constraint member_consultation_quorum_per_cent check (quorum between 0 and 100)
);
create index member_consultation_by_association on member_consultation (association);

-- To whom a question was put, with the votes that it had on that day, and its one vote that counts.
create table consultation_member (
    consultation_id uuid    not null,
    member_id       text    not null,
    weight          integer not null,
    vote            text,
    remark          text,
    voted_by        uuid,
    voted_at        timestamptz,
    constraint consultation_member_pk primary key (consultation_id, member_id),
    constraint consultation_member_of_consultation foreign key (consultation_id) references member_consultation (id),
    constraint consultation_member_organisation_fk foreign key (member_id) references organisation (id),
    constraint consultation_member_person_fk foreign key (voted_by) references person (id),
    constraint consultation_member_vote_known check (vote in ('FOR', 'AGAINST', 'ABSTAIN')),
    constraint consultation_member_vote_has_a_moment check ((vote is null) = (voted_at is null))
);
create index consultation_member_by_member on consultation_member (member_id);

-- Every vote that was cast, also those that were changed since. Only ever added to; the record names each by its id.
create table consultation_vote (
    id              uuid        not null,
    consultation_id uuid        not null,
    member_id       text        not null,
    vote            text        not null,
    remark          text,
    voted_by        uuid        not null,
    voted_at        timestamptz not null,
    constraint consultation_vote_pk primary key (id),
    constraint consultation_vote_of_member foreign key (consultation_id, member_id) references consultation_member (consultation_id, member_id),
    constraint consultation_vote_person_fk foreign key (voted_by) references person (id)
);
create index consultation_vote_by_member on consultation_vote (consultation_id, member_id);

-- Members that are still to vote on a live deadline, which their association holds: they are told of it too.
create view asked_member as
select c.agreement_id, 'consultation:' || c.key as deadline_key, v.member_id
  from member_consultation c join consultation_member v on v.consultation_id = c.id
 where c.state = 'OPEN' and v.vote is null;
