-- A file at which the program ends, or throws, is tried a few times and then left, with a result that says so.
alter table job_file add column attempts int not null default 0 check (attempts >= 0);
