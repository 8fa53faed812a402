-- What a person wants by e-mail; who has no row here wants both kinds, in Dutch.
create table mail_preference (
    person_id uuid    not null,
    digest    boolean not null,
    immediate boolean not null,
    language  text    not null,
    constraint mail_preference_pk primary key (person_id),
    constraint mail_preference_of_person foreign key (person_id) references person (id),
    constraint mail_preference_language_known check (language in ('NL', 'EN'))
);
