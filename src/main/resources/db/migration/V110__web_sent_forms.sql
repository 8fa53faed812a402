-- What was sent by a form and done, so that what is sent twice is done once. Nothing of what was typed is kept: only a digest of it.
create table sent_form (
    digest     text        not null,
    result     text        not null,
    sent_at    timestamptz not null,
    constraint pk_sent_form primary key (digest)
);
create index sent_form_sent_at_index on sent_form (sent_at);
