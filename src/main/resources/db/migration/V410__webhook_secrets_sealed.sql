-- Secrets are kept sealed with a key that is not in the database, and replaced with an overlap in which messages are signed with
-- both. Those that stand here in clear are sealed when the application starts; of what has ended none is kept.
alter table webhook_subscription alter column secret drop not null;
alter table webhook_subscription add column former_secret text;
alter table webhook_subscription add column former_until timestamptz;
update webhook_subscription set secret = null where ended_at is not null;
alter table webhook_subscription add constraint webhook_subscription_secret_while_live check ((secret is null) = (ended_at is not null));
alter table webhook_subscription add constraint webhook_subscription_former_whole
    check ((former_secret is null) = (former_until is null) and (former_secret is null or ended_at is null));
comment on column webhook_subscription.secret is 'Signs every message; sealed: v1, the fingerprint of the key, and what was sealed, in base64.';
comment on column webhook_subscription.former_secret is 'Signs too, until former_until; sealed likewise.';
