-- Dutch alphabetical practice for names: accents, capitals and punctuation do not count, nor does a leading 's or 't
-- ('s-Hertogenbosch stands under the H); ij is an i and a j, articles written in full do count (De Bilt under the D).
create function dutch_sort_key(name text) returns text
    language sql immutable strict parallel safe
    return trim(regexp_replace(regexp_replace(
        lower(translate(name,
            'àáâãäåçèéêëìíîïñòóôõöùúûüýÿÀÁÂÃÄÅÇÈÉÊËÌÍÎÏÑÒÓÔÕÖÙÚÛÜÝ’ĲĳŸ',
            'aaaaaaceeeeiiiinooooouuuuyyAAAAAACEEEEIIIINOOOOOUUUUY''YyY')),
        '^''[st][- ]', ''), '[^a-z0-9]+', ' ', 'g'));

create table organisation (
    id            text    not null,
    layer         text,
    kind          text    not null,
    province_id   text,
    valid_from    date,
    valid_until   date,
    successor_id  text,
    end_announced boolean not null default false,
    version       bigint  not null default 0,
    constraint organisation_pk primary key (id),
    constraint organisation_province_fk foreign key (province_id) references organisation (id),
    constraint organisation_successor_fk foreign key (successor_id) references organisation (id),
    constraint organisation_layer_known check (layer in ('RIJK', 'PROVINCE', 'MUNICIPALITY', 'WATER_BOARD')),
    constraint organisation_kind_known check (kind in ('MINISTRY', 'ASSOCIATION', 'PROVINCE', 'MUNICIPALITY', 'WATER_BOARD',
        'HIGH_COUNCIL', 'ADVISORY', 'NETWORK', 'SECRETARIAT', 'OTHER')),
    constraint organisation_ends_after_it_began check (valid_until > valid_from),
    constraint organisation_successor_takes_over_on_a_day check (successor_id is null or valid_until is not null),
    constraint organisation_does_not_succeed_itself check (successor_id <> id)
);
comment on column organisation.valid_until is 'The first day on which it no longer exists.';
comment on column organisation.end_announced is 'Whether the other features have been told of its end.';
create index organisation_successor_index on organisation (successor_id) where successor_id is not null;
create index organisation_end_to_announce_index on organisation (valid_until) where not end_announced;

create table organisation_name (
    organisation_id text not null,
    code            text not null,
    name            text not null,
    short_name      text not null,
    valid_from      date,
    valid_until     date,
    sort_key        text collate "C" not null generated always as (dutch_sort_key(short_name)) stored,
    search_key      text not null generated always as (' ' || dutch_sort_key(name) || ' ' || dutch_sort_key(code)) stored,
    constraint organisation_name_organisation_fk foreign key (organisation_id) references organisation (id),
    constraint organisation_name_unique unique nulls not distinct (organisation_id, valid_from),
    constraint organisation_name_ends_after_it_began check (valid_until > valid_from)
);
comment on column organisation_name.valid_until is 'The first day of the next name.';
create index organisation_name_code_index on organisation_name (lower(code));

create table organisation_member (
    association_id text not null,
    member_id      text not null,
    valid_from     date,
    valid_until    date,
    constraint organisation_member_association_fk foreign key (association_id) references organisation (id),
    constraint organisation_member_member_fk foreign key (member_id) references organisation (id),
    constraint organisation_member_unique unique nulls not distinct (association_id, member_id, valid_from),
    constraint organisation_member_ends_after_it_began check (valid_until > valid_from)
);
comment on column organisation_member.valid_until is 'The first day on which it is no longer a member.';
create index organisation_member_member_index on organisation_member (member_id);
