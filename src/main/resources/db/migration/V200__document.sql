-- What parties hand in. Rows are added and read; the application's user cannot change or remove any.
create table document (
    id           uuid        not null,
    agreement_id uuid        not null,
    room         text        not null,
    name         text        not null,
    type         text        not null,
    size         bigint      not null,
    sha256       text        not null,
    person       uuid,
    organisation text,
    handed_in_at timestamptz not null,
    constraint document_pk primary key (id),
    constraint document_of_agreement foreign key (agreement_id) references agreement (id),
    constraint document_size_within_limit check (size between 1 and 26214400),
    constraint document_sha256_is_one check (sha256 ~ '^[0-9a-f]{64}$')
);

create index document_in_room on document (agreement_id, room);

comment on column document.room is 'Who may read it: the feature that the name begins with says so.';

-- Empty where contents are kept in a folder (wederkerig.documents.folder).
create table document_content (
    document_id uuid  not null,
    content     bytea not null,
    constraint document_content_pk primary key (document_id),
    constraint document_content_of_document foreign key (document_id) references document (id)
);

revoke update, delete, truncate on document, document_content from public, ${app_role};
