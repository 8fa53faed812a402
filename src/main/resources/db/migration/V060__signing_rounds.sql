-- Signing rounds with what was to be signed, by whom, and what parties did. Signatures and refusals are only ever added.
create table signing_round (
    id                     uuid        not null,
    agreement_id           uuid        not null,
    reference              text        not null,
    title                  text        not null,
    text_version           integer     not null,
    sha256                 text        not null,
    by_award               boolean     not null,
    amendment              boolean     not null,
    in_force_on            date,
    provisional_from       date,
    discuss_first          boolean     not null,
    financial_applicable   boolean,
    financial_complete     boolean     not null,
    financial_total        numeric(19, 2),
    udo_applicable         boolean,
    udo_complete           boolean     not null,
    dispute_route          text,
    dispute_force          text,
    opened_at              timestamptz not null,
    opened_on              date        not null,
    last_notice_on         date,
    co_signature_last_day  date,
    status                 text        not null,
    void_cause             text,
    ended_on               date,
    lock_version           bigint      not null,
    constraint signing_round_pk primary key (id),
    constraint signing_round_status_known check (status in ('OPEN', 'COMPLETE', 'VOID')),
    constraint signing_round_void_has_cause check ((status = 'VOID') = (void_cause is not null)),
    constraint signing_round_ended_has_day check ((status = 'OPEN') = (ended_on is null))
);

comment on column signing_round.co_signature_last_day is
    'The last day of the term in which the co-signer answers, the last notice included; null without co-signer.';

create unique index signing_round_one_open on signing_round (agreement_id) where status = 'OPEN';
create index signing_round_of_agreement on signing_round (agreement_id, opened_at);

create table round_signer (
    id              uuid    not null,
    round_id        uuid    not null,
    position        integer not null,
    organisation_id text    not null,
    role            text    not null,
    constraint round_signer_pk primary key (id),
    constraint round_signer_round_fk foreign key (round_id) references signing_round (id),
    constraint round_signer_once unique (round_id, organisation_id, role)
);

create index round_signer_of_organisation on round_signer (organisation_id, role);

create table signature (
    id                  uuid        not null,
    round_id            uuid        not null,
    signer_id           uuid        not null,
    organisation_id     text        not null,
    role                text        not null,
    person_id           uuid        not null,
    ground              text        not null,
    signed_at           timestamptz not null,
    signed_on           date        not null,
    document            text,
    on_cabinet_decision boolean     not null,
    constraint signature_pk primary key (id),
    constraint signature_round_fk foreign key (round_id) references signing_round (id),
    constraint signature_signer_fk foreign key (signer_id) references round_signer (id),
    constraint signature_one_for_a_party unique (signer_id),
    constraint signature_nobody_for_two unique (round_id, person_id)
);

create table reservation (
    signature_id uuid    not null,
    round_id     uuid    not null,
    signer_id    uuid    not null,
    text         text,
    ratify_by    date    not null,
    status       text    not null,
    reminded_on  date,
    decided_on   date,
    constraint reservation_pk primary key (signature_id),
    constraint reservation_signature_fk foreign key (signature_id) references signature (id) deferrable initially deferred,
    constraint reservation_round_fk foreign key (round_id) references signing_round (id),
    constraint reservation_status_known check (status in ('OPEN', 'LIFTED', 'REFUSED')),
    constraint reservation_decided_has_day check ((status = 'OPEN') = (decided_on is null))
);

create index reservation_of_round on reservation (round_id);

create table refusal (
    id              uuid        not null,
    round_id        uuid        not null,
    signer_id       uuid        not null,
    organisation_id text        not null,
    role            text        not null,
    person_id       uuid        not null,
    of_ratification boolean     not null,
    ground          text,
    reason          text        not null,
    refused_at      timestamptz not null,
    constraint refusal_pk primary key (id),
    constraint refusal_round_fk foreign key (round_id) references signing_round (id),
    constraint refusal_signer_fk foreign key (signer_id) references round_signer (id)
);

create index refusal_of_round on refusal (round_id);

create function refuse_change_of_signature() returns trigger language plpgsql as
$$
begin
    raise exception 'What was signed or refused stays: % on % refused', tg_op, tg_table_name
        using errcode = 'insufficient_privilege';
end
$$;

create trigger signature_stays before update or delete on signature
    for each row execute function refuse_change_of_signature();
create trigger refusal_stays before update or delete on refusal
    for each row execute function refuse_change_of_signature();
revoke update, delete, truncate on signature, refusal from public, ${app_role};
