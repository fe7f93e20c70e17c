-- A citation of a place in a text, `A/RES/70/1~para_5`, cites the text.
create or replace function cited_keys(citations jsonb) returns setof text language sql immutable parallel safe as $$
  select distinct key_of_symbol(split_part(named.symbol, '~', 1))
  from jsonb_array_elements(citations) citation, lateral (
    select citation ->> 'target' union all select jsonb_array_elements_text(citation -> 'readings')
  ) named (symbol)
  where btrim(split_part(named.symbol, '~', 1)) <> ''
$$;
