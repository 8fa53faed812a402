-- What the cabinet wants changed (A12): part of the outcome, and so for all parties to see, unlike its considerations.
alter table cabinet_referral add column conditions text;
alter table cabinet_referral add constraint cabinet_referral_conditions_to_amend check (conditions is null or decision = 'AMEND');
