-- Long work on dossier files, that goes on whether or not somebody looks: the import of several files, the export of all that somebody
-- may see. Gone when it has not been touched for some days.
create table dossier_work (
    id         uuid        not null,
    kind       text        not null,
    person_id  uuid        not null,
    digest     text        not null,
    state      text        not null,
    done       integer     not null,
    total      integer     not null,
    created_at timestamptz not null,
    touched_at timestamptz not null,
    result     bytea,
    constraint dossier_work_pk primary key (id),
    constraint dossier_work_kind_known check (kind in ('IMPORT', 'EXPORT')),
    constraint dossier_work_state_known check (state in ('AT_WORK', 'DONE', 'BROKEN_OFF')),
    constraint dossier_work_done_possible check (done between 0 and total)
);

comment on column dossier_work.digest is 'Of what it is done with: what is at work already does not begin again.';

create unique index dossier_work_once on dossier_work (person_id, digest) where state = 'AT_WORK';
create index dossier_work_touched on dossier_work (touched_at);

-- What became of each file of an import, with what is wrong in it in words, in both languages.
create table dossier_work_line (
    work_id      uuid    not null,
    position     integer not null,
    name         text    not null,
    agreement_id uuid,
    faults       jsonb   not null,
    constraint dossier_work_line_pk primary key (work_id, position),
    constraint dossier_work_line_of_work foreign key (work_id) references dossier_work (id) on delete cascade
);
