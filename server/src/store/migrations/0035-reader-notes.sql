-- What only the reader of a file can say of it: stretches of its text that are no part of the document, and what it noticed.
alter table manifestation add reader_notes jsonb check (jsonb_typeof(reader_notes) = 'object');
