-- What a chair recommends before arbiters follow: the commitments that it would create, and what would become of those that the dispute is about.
alter table proceedings_chair
    add column recommended_commitments jsonb,
    add column recommended_dispose     jsonb;

update proceedings_chair set recommended_commitments = '[]', recommended_dispose = '{}' where recommendation is not null;

alter table proceedings_chair
    add constraint proceedings_chair_recommendation_whole
        check ((recommendation is null) = (recommended_commitments is null) and (recommendation is null) = (recommended_dispose is null));
