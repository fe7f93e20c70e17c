import { sql } from 'kysely'
import type { Change } from '../database.ts'

const recipients = 50

/** Notes on twelve paragraphs to fifty States each, of which fifteen answered; every third was reminded of. */
export async function fillLetters(
  change: Change,
  { letters, mandates, log }: { letters: number; mandates: number; log: number },
): Promise<void> {
  if (letters === 0) return
  const each = sql`generate_series(1, ${sql.lit(letters)}) x, lateral (select 'l-' || lpad(x::text, 10, '0') as id) named`
  const states = sql`lateral (select 'state:A' || chr(65 + n / 26) || chr(65 + n % 26) as state, n
    from generate_series(0, ${sql.lit(recipients - 1)}) n) asked`
  await sql`insert into letter (id, log, number, date, due, language, organisation, refers_to)
    select id, ${sql.lit(log)} + x * 20, 'OUT/' || x, date '1991-01-01' + x * 30, date '1991-03-01' + x * 30, 'en', 'ois',
      case when x % 4 = 0 then 'l-' || lpad((x - 1)::text, 10, '0') end
    from ${each}`.execute(change)
  await sql`insert into letter_recipient (letter, recipient) select id, state from ${each}, ${states}`.execute(
    change,
  )
  await sql`insert into letter_mandate (letter, position, mandate, symbol, title, session, date, language, publication,
      "order", eid, part, number, asked, quote)
    select x.id, x.p, v.mandate, v.symbol, v.title, v.session, v.date, 'en', v.publication, v."order", g.eid, g.part, g.number,
      v.fields ->> 'action', g.text
    from (select x, id, p from ${each}, generate_series(1, 12) p where x % 4 > 0) x
    join mandate_version v on v.mandate = 'n-' || lpad(((x.x * 97 + x.p) % ${sql.lit(mandates)} + 1)::text, 10, '0')
    join paragraph g on g.revision = v.revision and g.position = v.position`.execute(change)
  await sql`insert into answer (id, log, letter, sender, kind, number, date, language, words)
    select 'y-' || lpad((x * 100 + n)::text, 10, '0'), ${sql.lit(log)} + x * 20 + n + 1, id, state, 'reply', 'IN/' || x || '/' || n,
      date '1991-02-01' + x * 30, 'en', repeat('We have charted the northern wetlands. ', 20)
    from ${each}, ${states} where n < 15 and x % 4 > 0`.execute(change)
  await sql`insert into answer_return (answer, position, mandate, entry, quote)
    select 'y-' || lpad((m.x * 100 + n)::text, 10, '0'), m.position, m.mandate,
      't-' || lpad((m.x * 180 + n * 12 + m.position)::text, 10, '0'), 'We have charted the northern wetlands.'
    from (select substring(letter from 3)::int as x, position, mandate from letter_mandate) m, generate_series(0, 14) n
    where m.position <= 4`.execute(change)
}
