-- What a refusal by the co-signer leads to. Meeting dates and notes are the Rijk's only.
create table cabinet_referral (
    id              uuid        not null,
    round_id        uuid        not null,
    number          integer     not null,
    cause           text        not null,
    status          text        not null,
    referred_at     timestamptz not null,
    referred_on     date        not null,
    tabled_on       date,
    tabled_by       text,
    discussed_on    date,
    discussion_note text,
    meeting_on      date,
    decided_on      date,
    decision        text,
    note            text,
    term            text,
    co_sign_by      date,
    raised_last_day date,
    times_raised    integer     not null,
    left_on         date,
    constraint cabinet_referral_pk primary key (id),
    constraint cabinet_referral_round_fk foreign key (round_id) references signing_round (id),
    constraint cabinet_referral_number_unique unique (round_id, number),
    constraint cabinet_referral_status_known
        check (status in ('REFERRED', 'TABLED', 'ON_AGENDA', 'DECIDED', 'WITHDRAWN')),
    constraint cabinet_referral_decided_has_decision check ((status = 'DECIDED') = (decision is not null)),
    constraint cabinet_referral_ended_has_day check ((status in ('DECIDED', 'WITHDRAWN')) = (left_on is not null))
);

comment on column cabinet_referral.raised_last_day is
    'The last day of the P14D after which the referral was raised last; the next P14D follow on it.';

create unique index cabinet_referral_one_open on cabinet_referral (round_id)
    where status in ('REFERRED', 'TABLED', 'ON_AGENDA');
create index cabinet_referral_by_status on cabinet_referral (status, referred_at);
