import { expect, test } from 'vitest'
import type { DatedHit } from '../store/search/newest-hits.ts'
import { searchAtom } from './search-atom.ts'

const hit: DatedHit['hit'] = {
  id: 'e-1/1~para_6',
  kind: 'paragraph',
  score: 1,
  text: 'Keep ]]> the <b>lights</b> & \u0000\u000b\ufffe\ud800 burning',
  language: 'en',
  marks: [],
  publication: { id: 'p-1', symbol: null, organisation: null },
  expression: 'e-1',
  work: null,
  eId: 'para_6',
  part: 'body',
  marker: '6."',
  turn: null,
  holds: [],
  versions: [],
  doubt: null,
}
const held = '2026-01-02T03:04:05.000Z'
const origin = 'http://127.0.0.1:4747'

test('words of a text are words of the feed, and never markup', () => {
  const feed = searchAtom({ query: 'a&b "c"', origin, hits: [{ hit, held }] })
  expect(feed).toContain(
    '<content type="text">Keep ]]&gt; the &lt;b&gt;lights&lt;/b&gt; &amp; \ufffd burning</content>',
  )
  expect(feed).toContain('<title>a&amp;b &quot;c&quot;</title>')
  expect(feed).toContain('href="http://127.0.0.1:4747/search?q=a%26b+%22c%22"')
  expect(feed).toContain('href="http://127.0.0.1:4747/publications/p-1?language=en#para_6"')
})

test('a feed of nothing is never new', () => {
  expect(searchAtom({ query: 'x', origin, hits: [] })).toContain(
    '<updated>1970-01-01T00:00:00.000Z</updated>',
  )
})
