-- A version is a wide row. Lists choose by narrow columns and count what they find: from the index alone.
drop index mandate_version_in_order;
create index mandate_version_in_order on mandate_version (date desc nulls last, publication, "order", position, mandate)
  include (log, state, work, organisation, organ, session, due_session, due_date, follow) where upto is null;
-- What a reader does not see of decisions: those about a file.
create index mandate_decision_of_file on mandate_decision (manifestation) where manifestation is not null;
