-- A text asks «the States concerned», and does not say which: a person says whether a State is one of them. Rows are added; a
-- wrong one is taken back with a reason.
create table subset_decision (
  id text primary key check (id ~ '^sb-[0-9a-z]{10}$'),
  mandate text not null references mandate,
  state text not null check (state ~ '^state:[A-Z]{3}$'),
  belongs boolean not null,
  log bigint not null unique references log deferrable initially deferred,
  reason text check (btrim(reason) <> ''),
  evidence jsonb not null default '[]' check (jsonb_typeof(evidence) = 'array')
);
create index subset_decision_of on subset_decision (mandate, log);
create index subset_decision_by_state on subset_decision (state);

create table subset_withdrawal (
  decision text primary key references subset_decision,
  log bigint not null unique references log deferrable initially deferred,
  reason text not null check (btrim(reason) <> '')
);

create trigger immutable before update or delete on subset_decision for each row execute function refuse_change();
create trigger immutable before update or delete on subset_withdrawal for each row execute function refuse_change();
create trigger not_emptied before truncate on subset_decision for each statement execute function refuse_change();
create trigger not_emptied before truncate on subset_withdrawal for each statement execute function refuse_change();

-- What the texts say, and what is counted of it, is the same after such a decision.
drop index log_of_texts;
create index log_of_texts on log (number)
  where what not in ('record-status', 'withdraw-status', 'assign', 'save-query', 'end-saved', 'decide-subset', 'withdraw-subset');
