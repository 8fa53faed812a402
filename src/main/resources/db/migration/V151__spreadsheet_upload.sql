-- A spreadsheet that somebody uploaded, and what an import of it would do or did. Gone when it has not been touched for some days.
create table spreadsheet_upload (
    id         uuid        not null,
    person_id  uuid        not null,
    file_name  text        not null,
    content    bytea       not null,
    state      text        not null,
    percent    integer     not null,
    findings   jsonb,
    created_at timestamptz not null,
    touched_at timestamptz not null,
    constraint spreadsheet_upload_pk primary key (id),
    constraint spreadsheet_upload_state_known check (state in ('CHECKING', 'CHECKED', 'IMPORTING', 'IMPORTED', 'FAILED')),
    constraint spreadsheet_upload_percent_possible check (percent between 0 and 100)
);

create index spreadsheet_upload_person on spreadsheet_upload (person_id, created_at);
create index spreadsheet_upload_touched on spreadsheet_upload (touched_at);

-- The fate of each of its rows, with what is wrong in words, in both languages.
create table spreadsheet_row (
    upload_id  uuid    not null,
    row_number integer not null,
    reference  text,
    key        text,
    wording    text,
    fate       text    not null,
    faults     jsonb   not null,
    constraint spreadsheet_row_pk primary key (upload_id, row_number),
    constraint spreadsheet_row_of_upload foreign key (upload_id) references spreadsheet_upload (id) on delete cascade,
    constraint spreadsheet_row_fate_known check (fate in ('NEW_AGREEMENT', 'NEW_COMMITMENT', 'UNCHANGED', 'DIFFERS', 'FAULTY'))
);

create index spreadsheet_row_fate on spreadsheet_row (upload_id, fate, row_number);
