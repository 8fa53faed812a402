-- What a commitment promises beyond who, what and when, every date that it had, what was claimed and asked, and who is next.
alter table commitment
    add column detail     jsonb   not null default '{}',
    add column dates      jsonb   not null default '[]',
    add column claims     jsonb   not null default '[]',
    add column extensions jsonb   not null default '[]',
    add column percent    integer,
    add column dispute    text,
    add column awaiting   text[]  not null default '{}',
    add constraint commitment_percent_known check (percent between 0 and 100);

update commitment
   set dates = case when first_due is null then '[]'
                    else jsonb_build_array(jsonb_build_object('due', first_due, 'cause', 'AGREED', 'on', owed_from)) end
               || case when due is not distinct from first_due then '[]'
                       else jsonb_build_array(jsonb_build_object('due', due, 'cause', 'AMENDED', 'on', owed_from)) end,
       awaiting = case when status in ('OPEN', 'PARTLY_FULFILLED', 'CONTESTED') then array[obligor] else '{}' end;

drop index commitment_obligor;
create index commitment_of_obligor on commitment (obligor, due);
create index commitment_of_beneficiary on commitment using gin (beneficiaries);
create index commitment_awaiting on commitment using gin (awaiting) where awaiting <> '{}';

-- What the obligor said of its progress.
create table commitment_progress (
    id            bigint generated always as identity,
    commitment_id uuid        not null,
    said_at       timestamptz not null,
    said_by       text        not null,
    said          text        not null,
    percent       integer,
    constraint commitment_progress_pk primary key (id),
    constraint commitment_progress_of_commitment foreign key (commitment_id) references commitment (id),
    constraint commitment_progress_percent_known check (percent between 0 and 100)
);
create index commitment_progress_by_commitment on commitment_progress (commitment_id, id);

-- The members of an association that have done their part; each once, by itself or by the association for it.
create table commitment_member_report (
    commitment_id uuid not null,
    member        text not null,
    reported_on   date not null,
    reported_by   text not null,
    said          text,
    constraint commitment_member_report_pk primary key (commitment_id, member),
    constraint commitment_member_report_of_commitment foreign key (commitment_id) references commitment (id)
);
