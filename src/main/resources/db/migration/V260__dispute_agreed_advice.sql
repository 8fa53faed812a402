-- An advice of wise persons that the parties agreed on in their timetable: no dispute, but it runs in the same kind of file.
alter table dispute
    add column milestone     text,
    add column advice_within text,
    drop constraint dispute_kind_known,
    add constraint dispute_kind_known
        check (kind in ('DEADLOCK', 'NON_PERFORMANCE', 'INTERPRETATION', 'FINANCIAL', 'OTHER', 'AGREED_ADVICE')),
    drop constraint dispute_consultation_not_of_deadlock,
    add constraint dispute_consultation_unless_by_itself check ((kind in ('DEADLOCK', 'AGREED_ADVICE')) = (consultation_term is null)),
    add constraint dispute_milestone_of_advice check ((kind = 'AGREED_ADVICE') = (milestone is not null and advice_within is not null));

comment on column dispute.milestone is 'Of an agreed advice: the title of the milestone that asks for it.';
comment on column dispute.advice_within is 'Of an agreed advice: ISO-8601, from the institution of the commission.';
