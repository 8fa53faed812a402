-- What disputes taught: asked for when one closed with an outcome, open to everybody once it is codified.
create table precedent (
    id             uuid   not null,
    agreement_id   uuid   not null,
    dispute_key    text   not null,
    kind           text   not null,
    procedure      text   not null,
    asked_on       date,
    codified_on    date,
    question       text,
    considerations text,
    rule           text,
    outcome        text,
    keywords       text[] not null,
    words          tsvector,
    constraint precedent_pk primary key (id),
    constraint precedent_of_dispute foreign key (agreement_id, dispute_key) references dispute (agreement_id, key),
    constraint precedent_once unique (agreement_id, dispute_key),
    constraint precedent_codified_whole check ((codified_on is null) = (question is null)
        and (codified_on is null) = (rule is null) and (codified_on is null) = (outcome is null))
);

comment on column precedent.words is 'What is searched, by Dutch stems: the question and keywords before the rule, the rule before the rest.';

create function precedent_words() returns trigger language plpgsql as $$
begin
    new.words := setweight(to_tsvector('dutch', coalesce(new.question, '') || ' ' || array_to_string(new.keywords, ' ')), 'A')
              || setweight(to_tsvector('dutch', coalesce(new.rule, '')), 'B')
              || setweight(to_tsvector('dutch', coalesce(new.outcome, '') || ' ' || coalesce(new.considerations, '')), 'C');
    return new;
end $$;

create trigger precedent_words before insert or update on precedent for each row execute function precedent_words();

create index precedent_words_index on precedent using gin (words);
