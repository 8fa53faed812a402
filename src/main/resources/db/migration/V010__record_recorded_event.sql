-- The one table of what happened. Rows are only ever added: the trigger refuses anything else to everybody, whatever their
-- privileges or replication role, and the application's own user does not even have the privilege.
create table recorded_event (
    id                 bigint generated always as identity,
    agreement_id       uuid        not null,
    sequence           bigint      not null,
    type               text        not null,
    payload            jsonb       not null,
    payload_version    integer     not null,
    effective_at       timestamptz not null,
    recorded_at        timestamptz not null,
    actor_person       uuid,
    actor_organisation text,
    actor_role         text,
    previous_hash      bytea       not null,
    hash               bytea       not null,
    constraint recorded_event_pk primary key (id),
    constraint recorded_event_sequence_unique unique (agreement_id, sequence),
    constraint recorded_event_sequence_from_one check (sequence >= 1),
    constraint recorded_event_hashes_are_sha256 check (length(previous_hash) = 32 and length(hash) = 32)
);

comment on column recorded_event.agreement_id is
    'The dossier; all zeros for what happened to the register of organisations and people.';

create function refuse_change_of_record() returns trigger language plpgsql as
$$
begin
    raise exception 'The record is never changed: % on % refused', tg_op, tg_table_name
        using errcode = 'insufficient_privilege';
end
$$;

create trigger recorded_event_insert_only_rows
    before update or delete on recorded_event
    for each row execute function refuse_change_of_record();
create trigger recorded_event_insert_only_table
    before truncate on recorded_event
    for each statement execute function refuse_change_of_record();
alter table recorded_event enable always trigger recorded_event_insert_only_rows;
alter table recorded_event enable always trigger recorded_event_insert_only_table;

-- Whoever may read and add, the application's user among them, keeps only that. An owner that is also the user gives it up too.
do
$$
declare
    grantee text;
begin
    revoke update, delete, truncate on recorded_event from public, current_user;
    for grantee in select distinct pg_get_userbyid(acl.grantee)
                     from pg_class, aclexplode(relacl) as acl
                    where oid = 'recorded_event'::regclass and acl.grantee <> 0
    loop
        execute format('revoke update, delete, truncate on recorded_event from %I', grantee);
    end loop;
end
$$;
