-- What is special to a procedure before arbiters.
create table binding_advice (
    proceedings_id        uuid    not null,
    of_deadlock           boolean not null,
    claimed_amount        numeric(17, 2),
    proposals_disclosed_on date,
    constituted_on        date,
    jurisdiction_denied   boolean,
    jurisdiction_text     text,
    jurisdiction_on       date,
    conference_on         date,
    timetable             jsonb   not null,
    round                 text,
    hearings              jsonb   not null,
    closed_on             date,
    reopenings            jsonb   not null,
    extended_until        date,
    extension_consents    jsonb   not null,
    summoned_on           date,
    awarded_on            date,
    correction_until      date,
    correction_due        date,
    unsigned              jsonb   not null,
    corrections           jsonb   not null,
    constraint binding_advice_pk primary key (proceedings_id),
    constraint binding_advice_of_proceedings foreign key (proceedings_id) references proceedings (id),
    constraint binding_advice_round_known check (round in ('DEFENCE', 'REPLY', 'REJOINDER', 'HEARING')),
    constraint binding_advice_jurisdiction_whole check ((jurisdiction_on is null) = (jurisdiction_denied is null)),
    constraint binding_advice_awarded_by_arbiters check (awarded_on is null or constituted_on is not null),
    constraint binding_advice_awarded_when_closed check (awarded_on is null or closed_on is not null)
);

comment on column binding_advice.constituted_on is 'The day on which the last arbiter accepted; anew when others came in their place.';
comment on column binding_advice.round is 'What the timetable asks now; null when nothing.';
comment on column binding_advice.correction_until is 'The last day on which a correction can be asked; null when it cannot.';
comment on column binding_advice.correction_due is 'The last day on which the arbiters answer a request; null when there is none.';
comment on column binding_advice.unsigned is 'Arbiters who did not sign the award, each with the reason.';

-- What the parties filed, in order; shown to all, a final proposal when the last is in (D8).
create table binding_advice_submission (
    proceedings_id uuid    not null,
    number         integer not null,
    kind           text    not null,
    side           text    not null,
    organisation   text    not null,
    text           text    not null,
    filed_on       date    not null,
    constraint binding_advice_submission_pk primary key (proceedings_id, number),
    constraint binding_advice_submission_kind_known check (kind in ('CLAIM', 'FINAL_PROPOSAL', 'RESPONSE', 'JURISDICTION_OBJECTION',
        'DEFENCE', 'COUNTERCLAIM', 'REPLY', 'REJOINDER', 'EVIDENCE', 'CORRECTION_REQUEST')),
    constraint binding_advice_submission_side_known check (side in ('CLAIMANTS', 'RESPONDENTS')),
    constraint binding_advice_submission_of_procedure foreign key (proceedings_id) references binding_advice (proceedings_id)
);

-- Arbiters who do not decide after a summons lose their seats.
alter table proceedings_seat_left
    drop constraint proceedings_seat_left_why_known,
    add constraint proceedings_seat_left_why_known check (why in ('REFUSED', 'SILENT', 'STEPPED_DOWN', 'CHALLENGED', 'LATE'));
