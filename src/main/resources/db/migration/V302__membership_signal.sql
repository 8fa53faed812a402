-- What members ask their association to take up, and what became of it. A bundle is answered as one.
create table signal_bundle (
    id           uuid not null,
    association  text not null,
    title        text not null,
    theme        text not null,
    state        text not null,
    reasons      text,
    ministry     text,
    answered_on  date,
    agreement_id uuid,
    constraint signal_bundle_pk primary key (id),
    constraint signal_bundle_association_fk foreign key (association) references organisation (id),
    constraint signal_bundle_theme_fk foreign key (theme) references theme (code),
    constraint signal_bundle_ministry_fk foreign key (ministry) references organisation (id),
    constraint signal_bundle_agreement_fk foreign key (agreement_id) references agreement (id),
    constraint signal_bundle_state_known check (state in ('OPEN', 'TAKEN_UP', 'DECLINED', 'GROWN')),
    constraint signal_bundle_answered_with_reasons check ((state = 'OPEN') = (reasons is null) and (state = 'OPEN') = (answered_on is null)),
    constraint signal_bundle_grown_into_an_agreement check ((state = 'GROWN') = (agreement_id is not null))
);
create index signal_bundle_of_association on signal_bundle (association);

create table signal (
    id          uuid not null,
    association text not null,
    member      text not null,
    title       text not null,
    theme       text not null,
    problem     text not null,
    solution    text not null,
    conditions  text not null,
    sent_on     date not null,
    answer_by   date not null,
    bundle_id   uuid,
    constraint signal_pk primary key (id),
    constraint signal_association_fk foreign key (association) references organisation (id),
    constraint signal_member_fk foreign key (member) references organisation (id),
    constraint signal_theme_fk foreign key (theme) references theme (code),
    constraint signal_bundle_fk foreign key (bundle_id) references signal_bundle (id)
);
comment on column signal.conditions is 'What is needed from central government.';
create index signal_of_association on signal (association);
create index signal_of_member on signal (member);
create index signal_in_bundle on signal (bundle_id);
