-- Networks and expertise teams of decentral governments: what they are for, who links them to the association, until when they last.
create table network (
    id           uuid not null,
    kind         text not null,
    name         text not null,
    association  text not null,
    organisation text,
    aim          text,
    linking_pin  text,
    started_on   date,
    ends_on      date,
    report_every text,
    closed_on    date,
    constraint network_pk primary key (id),
    constraint network_association_fk foreign key (association) references organisation (id),
    constraint network_organisation_fk foreign key (organisation) references organisation (id),
    constraint network_kind_known check (kind in ('NETWORK', 'TEAM'))
);
comment on column network.organisation is 'Where it is an organisation in the register, its members are those of that organisation.';
comment on column network.linking_pin is 'Who carries what is said there to the association and back: an office, not a person.';
comment on column network.report_every is 'How often it reports, ISO-8601; null for what has no duty to report.';

create table network_member (
    network_id uuid not null,
    member_id  text not null,
    constraint network_member_pk primary key (network_id, member_id),
    constraint network_member_of_network foreign key (network_id) references network (id),
    constraint network_member_organisation_fk foreign key (member_id) references organisation (id)
);

create table network_report (
    id          uuid not null,
    network_id  uuid not null,
    reported_on date not null,
    report      text not null,
    reported_by text not null,
    constraint network_report_pk primary key (id),
    constraint network_report_of_network foreign key (network_id) references network (id),
    constraint network_report_organisation_fk foreign key (reported_by) references organisation (id)
);
create index network_report_in_order on network_report (network_id, reported_on);

-- The networks that are known from the register. What they are for and until when is for those who know it to say.
insert into network (id, kind, name, association, organisation)
select md5('network:' || o.id)::uuid, 'NETWORK', n.short_name, 'vng', o.id
  from organisation o join organisation_name n on n.organisation_id = o.id and n.valid_until is null
 where o.kind = 'NETWORK' and o.layer = 'MUNICIPALITY';

-- Where a ministry talks with whom about what.
create table ministry_table (
    id         uuid not null,
    ministry   text not null,
    theme      text not null,
    title      text not null,
    opened_on  date not null,
    closed_on  date,
    entered_by text not null,
    constraint ministry_table_pk primary key (id),
    constraint ministry_table_ministry_fk foreign key (ministry) references organisation (id),
    constraint ministry_table_theme_fk foreign key (theme) references theme (code),
    constraint ministry_table_entered_by_fk foreign key (entered_by) references organisation (id)
);
create index ministry_table_open on ministry_table (ministry, theme) where closed_on is null;

create table table_party (
    table_id     uuid not null,
    organisation text not null,
    constraint table_party_pk primary key (table_id, organisation),
    constraint table_party_of_table foreign key (table_id) references ministry_table (id),
    constraint table_party_organisation_fk foreign key (organisation) references organisation (id)
);

-- Alerts that somebody looked into: of the tables that were open then. Another table makes it an alert again.
create table shopping_dismissal (
    id           uuid        not null,
    ministry     text        not null,
    theme        text        not null,
    organisation text        not null,
    tables       uuid[]      not null,
    reason       text        not null,
    dismissed_on date        not null,
    person_id    uuid        not null,
    constraint shopping_dismissal_pk primary key (id),
    constraint shopping_dismissal_organisation_fk foreign key (organisation) references organisation (id),
    constraint shopping_dismissal_person_fk foreign key (person_id) references person (id)
);
create index shopping_dismissal_about on shopping_dismissal (ministry, theme);
