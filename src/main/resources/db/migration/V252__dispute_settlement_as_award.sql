-- Parties who settle before arbiters can ask them to lay it down as an award.
alter table dispute_settlement add column as_award boolean not null default false;

alter table binding_advice
    add column agreed_terms jsonb,
    add column agreed_on date,
    add column agreed_until date,
    add constraint binding_advice_agreed_whole check ((agreed_terms is null) = (agreed_on is null));

comment on column binding_advice.agreed_terms is 'What the parties settled on and asked to be laid down as an award.';
comment on column binding_advice.agreed_until is 'The last day for that; null when it was dealt with.';
