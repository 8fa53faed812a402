-- The dated moments of the budget year, one of a kind a year.
create table budget_moment (
    kind   text    not null,
    year   integer not null,
    on_day date    not null,
    constraint budget_moment_pk primary key (kind, year),
    constraint budget_moment_kind_known check (kind in ('SPRING_MEMORANDUM', 'MAY_CIRCULAR', 'PRINSJESDAG', 'SEPTEMBER_CIRCULAR',
        'COUNCIL_BUDGETS', 'DECEMBER_CIRCULAR')),
    constraint budget_moment_in_its_year check (extract(year from on_day) = year)
);

-- What the law fixes: Prinsjesdag on the third Tuesday of September (article 65 Grondwet), and the budget of a municipality with the
-- province before 15 November (article 191 Gemeentewet). The others are for the registrar to enter once they are known.
insert into budget_moment (kind, year, on_day)
select 'PRINSJESDAG', year, make_date(year, 9, 15) + cast((9 - extract(isodow from make_date(year, 9, 15))) as integer) % 7
  from generate_series(2025, 2030) as year
union all
select 'COUNCIL_BUDGETS', year, make_date(year, 11, 14) from generate_series(2025, 2030) as year;
