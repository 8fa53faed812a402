-- Days that royal decrees put on a par with the generally recognised holidays (Algemene termijnenwet, article 3(3)).
create table decreed_day (
    day    date not null,
    name   text not null,
    decree text not null,
    constraint decreed_day_pk primary key (day)
);
