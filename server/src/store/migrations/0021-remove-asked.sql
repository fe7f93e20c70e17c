-- A request, what a ministry wrote on it, and a reply can be removed by order too.
alter table removal drop constraint removal_id_check;
alter table removal add constraint removal_id_check check (id ~ '^[ptlyqbk]-[0-9a-z]{10}$');
