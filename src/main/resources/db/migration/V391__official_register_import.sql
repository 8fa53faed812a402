-- What was read from an export of the register of government organisations, and whether it was applied. Only what concerns us of it.
create table official_register_import (
    id         uuid        not null,
    person_id  uuid        not null,
    file_name  text        not null,
    sha256     text        not null,
    content    jsonb       not null,
    created_at timestamptz not null,
    applied_at timestamptz,
    constraint official_register_import_pk primary key (id),
    constraint official_register_import_of_person foreign key (person_id) references person (id),
    constraint official_register_import_digest check (length(sha256) = 64)
);
create index official_register_import_created on official_register_import (created_at);
