-- The sessions of a register, its texts' and those that they name, without the texts.
create index mandate_version_sessions on mandate_version (due_session, session, date, state) where upto is null;
