-- Parties that records name, wherever their kind has them: what leads from a State to its mechanisms asks for nothing else.
create index mechanism_record_parties on mechanism_record
  using gin (jsonb_path_query_array(data, '$.**.id')) where upto is null;
