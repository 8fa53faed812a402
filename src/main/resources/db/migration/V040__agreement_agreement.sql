-- The dossier's row: locked by every command. What has no part in a search is kept as a value beside it.
create sequence agreement_number;

create table theme (
    code         text    not null,
    name_dutch   text    not null,
    name_english text    not null,
    in_use       boolean not null,
    position     integer not null,
    constraint theme_pk primary key (code),
    constraint theme_code_speaks check (code ~ '^[a-z0-9]+(-[a-z0-9]+)*$')
);

create table agreement (
    id                         uuid    not null,
    row_version                integer not null,
    reference                  text    not null,
    title                      text    not null,
    summary                    text,
    kind                       text    not null,
    theme                      text    not null,
    cooperation_model          text    not null,
    registered_on              date    not null,
    existing                   boolean not null,
    reconstruction             boolean not null,
    fictitious                 boolean not null,
    agreed_in_force_on         date,
    provisional_from           date,
    status                     text    not null,
    marked_public              boolean not null,
    referred                   boolean not null,
    co_signing_not_needed      text,
    arrangement                jsonb   not null,
    timetable                  jsonb   not null,
    revision                   integer not null,
    negotiation_term           jsonb,
    term_last_day              date,
    term_resumes_on            date,
    term_given_anew            boolean not null,
    current_version            integer not null,
    agreed_version             integer,
    version_in_force           integer,
    in_force_on                date,
    text_reopened              boolean not null,
    by_award                   boolean not null,
    checks                     jsonb   not null,
    prior_checks               jsonb   not null,
    consents                   jsonb   not null,
    constituencies             jsonb,
    amendment                  jsonb,
    evaluations                jsonb   not null,
    named_events               jsonb   not null,
    successions                jsonb   not null,
    constraint agreement_pk primary key (id),
    constraint agreement_theme foreign key (theme) references theme (code),
    constraint agreement_status_known check (status in ('PREPARATION', 'NEGOTIATION', 'NEGOTIATORS_AGREEMENT', 'SIGNING', 'CABINET',
        'ESCALATED', 'IN_FORCE', 'COMPLETED', 'TERMINATED', 'FAILED')),
    constraint agreement_term_has_last_day check ((negotiation_term is null) = (term_last_day is null)),
    constraint agreement_versions_in_order check (current_version >= coalesce(agreed_version, 0)
        and current_version >= coalesce(version_in_force, 0))
);

create unique index agreement_reference_unique on agreement (lower(reference));
create index agreement_by_status on agreement (status);
create index agreement_by_term on agreement (term_last_day) where status = 'NEGOTIATION';

create table agreement_party (
    agreement_id            uuid    not null,
    position                integer not null,
    organisation            text    not null,
    role                    text    not null,
    side                    text    not null,
    accepted_revision       integer,
    arrangement_accepted_at timestamptz,
    accepted_version        integer,
    text_accepted_at        timestamptz,
    ended_on                date,
    constraint agreement_party_pk primary key (agreement_id, position),
    constraint agreement_party_unique unique (agreement_id, organisation, role) deferrable initially deferred,
    constraint agreement_party_of_agreement foreign key (agreement_id) references agreement (id),
    constraint agreement_party_role_known check (role in ('DECENTRAL', 'LINE_MINISTRY', 'CO_SIGNER', 'CO_PARTY', 'OBSERVER')),
    constraint agreement_party_side_known check (side in ('DECENTRAL', 'RIJK', 'NEITHER'))
);

create index agreement_party_by_organisation on agreement_party (organisation, agreement_id);

-- As it was entered: what an export starts with, and the commitments that stand with the first text.
create table agreement_registration (
    agreement_id uuid  not null,
    registration jsonb not null,
    constraint agreement_registration_pk primary key (agreement_id),
    constraint agreement_registration_of_agreement foreign key (agreement_id) references agreement (id)
);

-- Arrangement and timetable as they stood before they were changed (A1).
create table arrangement_revision (
    agreement_id uuid    not null,
    revision     integer not null,
    arrangement  jsonb   not null,
    timetable    jsonb   not null,
    constraint arrangement_revision_pk primary key (agreement_id, revision),
    constraint arrangement_revision_of_agreement foreign key (agreement_id) references agreement (id)
);

-- A text version never changes (A4).
create table text_version (
    agreement_id        uuid        not null,
    version             integer     not null,
    origin              text        not null,
    text                text        not null,
    commitments         jsonb       not null,
    financial_paragraph jsonb,
    sha256              text        not null,
    proposed_by         text,
    person              uuid,
    proposed_at         timestamptz not null,
    constraint text_version_pk primary key (agreement_id, version),
    constraint text_version_of_agreement foreign key (agreement_id) references agreement (id),
    constraint text_version_from_one check (version >= 1),
    constraint text_version_origin_known check (origin in ('PROPOSED', 'OUTCOME', 'AWARD', 'AMENDMENT')),
    constraint text_version_sha256 check (sha256 ~ '^[0-9a-f]{64}$')
);

create function refuse_change_of_text() returns trigger language plpgsql as
$$
begin
    raise exception 'A text version never changes' using errcode = 'integrity_constraint_violation';
end
$$;

create trigger text_version_never_changes before update or delete on text_version
    for each row execute function refuse_change_of_text();
