-- What an independent chair does in a procedure.
create table proceedings_chair (
    proceedings_id uuid    not null,
    intake         text,
    intake_on      date,
    extended       boolean not null,
    recommendation text,
    constraint proceedings_chair_pk primary key (proceedings_id),
    constraint proceedings_chair_of_proceedings foreign key (proceedings_id) references proceedings (id),
    constraint proceedings_chair_intake_whole check ((intake is null) = (intake_on is null))
);

comment on column proceedings_chair.recommendation is 'With which it went on to arbiters; where it is the outcome, it stands there.';

-- The note of a session with one side is read by the chair and that side only.
create table proceedings_session (
    proceedings_id uuid        not null,
    number         integer     not null,
    audience       text        not null,
    note           text        not null,
    held_at        timestamptz not null,
    constraint proceedings_session_pk primary key (proceedings_id, number),
    constraint proceedings_session_of_chair foreign key (proceedings_id) references proceedings_chair (proceedings_id),
    constraint proceedings_session_audience_known check (audience in ('JOINT', 'CLAIMANTS', 'RESPONDENTS'))
);

create table proceedings_proposal (
    proceedings_id uuid    not null,
    number         integer not null,
    text           text    not null,
    commitments    jsonb   not null,
    made_on        date    not null,
    constraint proceedings_proposal_pk primary key (proceedings_id, number),
    constraint proceedings_proposal_of_chair foreign key (proceedings_id) references proceedings_chair (proceedings_id)
);

create table proceedings_proposal_answer (
    proceedings_id uuid    not null,
    proposal       integer not null,
    organisation   text    not null,
    accepted       boolean not null,
    reason         text,
    answered_on    date    not null,
    constraint proceedings_proposal_answer_pk primary key (proceedings_id, proposal, organisation),
    constraint proceedings_proposal_answer_of_chair foreign key (proceedings_id) references proceedings_chair (proceedings_id)
);

create table proceedings_chair_extension (
    proceedings_id uuid not null,
    organisation   text not null,
    period         text not null,
    constraint proceedings_chair_extension_pk primary key (proceedings_id, organisation),
    constraint proceedings_chair_extension_of_chair foreign key (proceedings_id) references proceedings_chair (proceedings_id)
);

-- What a commission of wise persons was asked, and how it came to its advice.
create table proceedings_commission (
    proceedings_id uuid not null,
    instituted_on  date,
    draft          text,
    draft_on       date,
    constraint proceedings_commission_pk primary key (proceedings_id),
    constraint proceedings_commission_of_proceedings foreign key (proceedings_id) references proceedings (id),
    constraint proceedings_commission_draft_whole check ((draft is null) = (draft_on is null))
);

create table proceedings_question (
    proceedings_id uuid not null,
    organisation   text not null,
    text           text not null,
    written_on     date not null,
    constraint proceedings_question_pk primary key (proceedings_id, organisation),
    constraint proceedings_question_of_commission foreign key (proceedings_id) references proceedings_commission (proceedings_id)
);

create table proceedings_draft_comment (
    proceedings_id uuid not null,
    organisation   text not null,
    text           text not null,
    written_on     date not null,
    constraint proceedings_draft_comment_of_commission foreign key (proceedings_id) references proceedings_commission (proceedings_id)
);

create index proceedings_draft_comment_of on proceedings_draft_comment (proceedings_id);

create table proceedings_commission_hearing (
    proceedings_id uuid not null,
    note           text not null,
    held_on        date not null,
    constraint proceedings_commission_hearing_of_commission foreign key (proceedings_id) references proceedings_commission (proceedings_id)
);

create index proceedings_commission_hearing_of on proceedings_commission_hearing (proceedings_id);

create table proceedings_commission_extension (
    proceedings_id uuid not null,
    organisation   text not null,
    period         text not null,
    constraint proceedings_commission_extension_pk primary key (proceedings_id, organisation),
    constraint proceedings_commission_extension_of_commission foreign key (proceedings_id) references proceedings_commission (proceedings_id)
);
