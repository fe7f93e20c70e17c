-- The report to a session is written as a job, too. Its one file has no bytes before it was
-- written. It is kept as long as the job: it can be written again.
alter table job drop constraint job_kind_check;
alter table job add constraint job_kind_check check (kind in ('import', 'write-report'));
alter table job
  add column volume text references report_volume check ((volume is null) = (kind = 'import')),
  -- Which copy, in which language and format.
  add column asked jsonb check ((asked is null) = (kind = 'import'));
create index job_of_volume on job (volume) where volume is not null;

alter table job_file
  add column made bytea check (made is null or result is not null),
  add column steps int not null default 0 check (steps >= 0),
  add column steps_done int not null default 0 check (steps_done between 0 and steps);
