-- What the members of an association each owe, for every one of them.
create index commitment_of_members_by_day on commitment (obligor, (coalesce(due, agreed_due))) where by_members;
