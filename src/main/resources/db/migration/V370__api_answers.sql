-- What was answered to a request with an Idempotency-Key, so that the same is done once and answered alike; for 24 hours.
create table api_answer (
    person_id    uuid        not null,
    key          text        not null,
    digest       text        not null,
    status       integer     not null,
    content_type text,
    location     text,
    etag         text,
    body         bytea       not null,
    answered_at  timestamptz not null,
    constraint pk_api_answer primary key (person_id, key)
);
create index api_answer_answered_at_index on api_answer (answered_at);
