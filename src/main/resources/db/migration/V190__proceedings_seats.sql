-- Who reads a dossier because they were appointed in a dispute about it, from acceptance until it closes.
create table agreement_reader (
    agreement_id uuid not null,
    dispute      text not null,
    person_id    uuid not null,
    constraint agreement_reader_pk primary key (person_id, agreement_id, dispute),
    constraint agreement_reader_of_agreement foreign key (agreement_id) references agreement (id),
    constraint agreement_reader_is_person foreign key (person_id) references person (id)
);

create index agreement_reader_of on agreement_reader (agreement_id, dispute);

-- A place in a procedure that a person takes.
create table proceedings_seat (
    id             uuid    not null,
    proceedings_id uuid    not null,
    agreement_id   uuid    not null,
    dispute        text    not null,
    seat           text    not null,
    state          text    not null,
    nominators     text[]  not null,
    person         uuid,
    by_authority   boolean not null default false,
    appointed_on   date,
    accepted_on    date,
    declaration    text,
    constraint proceedings_seat_pk primary key (id),
    constraint proceedings_seat_unique unique (proceedings_id, seat),
    constraint proceedings_seat_of_proceedings foreign key (proceedings_id) references proceedings (id),
    constraint proceedings_seat_is_person foreign key (person) references person (id),
    constraint proceedings_seat_known check (seat ~ '^(PRESIDING|CHAIR|SINGLE|CLAIMANT|RESPONDENT|COMMISSION|(MEMBER|SECRETARY)-[1-9][0-9]?)$'),
    constraint proceedings_seat_state_known check (state in ('NOMINATION', 'APPOINTMENT', 'ACCEPTANCE', 'FILLED', 'DISSOLVED')),
    constraint proceedings_seat_accepted_with_declaration
        check (state <> 'FILLED' or (person is not null and accepted_on is not null and declaration is not null))
);

comment on column proceedings_seat.nominators is 'Who must all want the same person: codes of organisations, or ids of persons.';

create index proceedings_seat_of_dispute on proceedings_seat (agreement_id, dispute);
create index proceedings_seat_of_person on proceedings_seat (person) where person is not null;
create index proceedings_seat_to_appoint on proceedings_seat (state) where state = 'APPOINTMENT';

-- A nominator's last word; of a commission all its members, the chair first.
create table proceedings_nomination (
    seat_id      uuid   not null,
    nominator    text   not null,
    persons      uuid[] not null,
    nominated_on date   not null,
    constraint proceedings_nomination_pk primary key (seat_id, nominator),
    constraint proceedings_nomination_of_seat foreign key (seat_id) references proceedings_seat (id)
);

-- Who is out of the question for a seat.
create table proceedings_seat_left (
    seat_id   uuid not null,
    person_id uuid not null,
    why       text not null,
    left_on   date not null,
    constraint proceedings_seat_left_why_known check (why in ('REFUSED', 'SILENT', 'STEPPED_DOWN', 'CHALLENGED')),
    constraint proceedings_seat_left_of_seat foreign key (seat_id) references proceedings_seat (id)
);

create index proceedings_seat_left_of on proceedings_seat_left (seat_id);

create table proceedings_challenge (
    id              uuid   not null,
    proceedings_id  uuid   not null,
    seat_id         uuid   not null,
    person_id       uuid   not null,
    by_organisation text   not null,
    ground          text   not null,
    filed_on        date   not null,
    state           text   not null,
    ending          text,
    agreed          text[] not null,
    closed_on       date,
    constraint proceedings_challenge_pk primary key (id),
    constraint proceedings_challenge_of_proceedings foreign key (proceedings_id) references proceedings (id),
    constraint proceedings_challenge_of_seat foreign key (seat_id) references proceedings_seat (id),
    constraint proceedings_challenge_state_known check (state in ('ANSWER', 'DECISION', 'UPHELD', 'REJECTED')),
    constraint proceedings_challenge_ending_known
        check (ending in ('STEPPED_DOWN', 'AGREED', 'UPHELD', 'REJECTED', 'PROCEDURE_OVER')),
    constraint proceedings_challenge_closed_with_ending check ((state in ('UPHELD', 'REJECTED')) = (ending is not null and closed_on is not null))
);

create index proceedings_challenge_of on proceedings_challenge (proceedings_id);
