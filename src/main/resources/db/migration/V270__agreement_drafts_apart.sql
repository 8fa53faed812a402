-- Somebody can be filling in several new agreements at once: each has an id of its own, which is part of its address.
alter table agreement_draft add column draft_id uuid not null default gen_random_uuid();
alter table agreement_draft alter column draft_id drop default;
alter table agreement_draft drop constraint pk_agreement_draft;
alter table agreement_draft add constraint pk_agreement_draft primary key (person_id, draft_id);
