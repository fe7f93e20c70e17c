// A text among its editions, its languages and its neighbours; meetings; requests in time.
import type { PageHandler } from '@qarar/register'
import { beforeAll, describe, expect, test } from 'vitest'
import { loadPages } from '../serve/load-pages.ts'
import { demandSteps, monthsBetween } from '../src/life/demand-steps.ts'
import { drawingWidth, layOut } from '../src/network/lay-out.ts'
import { editionNeighbour, groupNeighbours } from '../src/network/neighbours.ts'
import { alignColumns } from '../src/reading/align.ts'
import { positionMatrix } from '../src/reading/position-matrix.ts'
import { unsent } from '../src/unsent.ts'
import { fakeContext } from './fake-api.ts'
import { chain, life } from './fixtures/life.ts'
import { meetingRecord } from './fixtures/meeting.ts'
import { mandatePage } from './fixtures/register.ts'

let pages: PageHandler
beforeAll(async () => {
  pages = await loadPages({ log: () => {} })
})
const answer = (path: string, language = 'en') =>
  pages(
    new Request(`http://localhost${path}`, { headers: { 'accept-language': language } }),
    fakeContext().context,
  )
const html = async (path: string, language?: string) => (await answer(path, language)).text()

test('what a loader found is there for the page, and nothing of it for the framework', () => {
  const { page, ...rest } = unsent({ page: 1, other: 2 })
  expect([page, rest, Object.entries(unsent({ page: 1 }))]).toEqual([1, {}, []])
})

describe('beside a paragraph', () => {
  const row = async (show: string) => {
    const page = await html(`/publications/p-council7/works/1?language=ar${show}`)
    return page.split('<li class="paragraph').find((each) => each.includes(' id="para_3"')) ?? ''
  }

  test('stand what it asks and what was found in it, whose words are no markup', async () => {
    const notes = await row('')
    expect(notes).toContain('2 findings')
    expect(notes).toContain('href="/findings?work=p-council7%2F1#f-0000000003"')
    expect(notes).toContain('&lt;b&gt;4&lt;/b&gt;')
  })

  test('stands only what is asked for, kind by kind', async () => {
    expect(await row('&show=findings')).not.toContain('class="follow')
    expect(await row('&show=findings')).toContain('found-note')
    const deadlines = await row('&show=deadlines')
    expect(deadlines).toMatch(/30 September 2024/)
    expect(deadlines).not.toMatch(/found-note|is-act|is-addressee/)
  })
})

describe('language versions', () => {
  const rows = (...columns: string[][]) =>
    alignColumns(columns.map((column) => column.map((key) => ({ key })))).map(({ cells }) =>
      cells.map((cell) => cell?.key ?? '–').join(' '),
    )

  test('stand beside each other in the order of the first, each that has no counterpart alone', () => {
    expect(rows(['a', 'b', 'c'], ['a', 'x', 'c'], ['b', 'c', 'y'])).toEqual([
      'a a –',
      'b – b',
      '– x –',
      'c c c',
      '– – y',
    ])
  })

  test('are as many as are asked for, each in its own language and direction', async () => {
    const page = await html('/publications/p-council7/works/1?language=ar&with=en,fr,en,xx')
    expect(page).toContain('class="parallel columns-3" dir="rtl"')
    const pair = page.split('<li class="pair').find((each) => each.includes(' id="para_3"')) ?? ''
    expect([...pair.matchAll(/class="side" lang="(\w\w)" dir="(\w+)"/g)].map(([, ...side]) => side)).toEqual([
      ['ar', 'rtl'],
      ['en', 'ltr'],
      ['fr', 'ltr'],
    ])
    expect(page).toMatch(/<li class="pair alone"/)
  })
})

describe('editions', () => {
  test('lead from one to the next, and to what changed', async () => {
    const page = await html('/publications/p-council7/works/1?language=en')
    expect(page).toContain('href="/publications/p-council7/works/1/changes?language=en"')
    expect(page).toMatch(/<nav class="editions-line"/)
  })

  test('are compared clause by clause, and the words of a text are no markup', async () => {
    const page = await html('/publications/p-council7/works/1/changes')
    expect(page).toContain('1 changed')
    expect(page).toMatch(/<ins title="added">&lt;b&gt;full&lt;\/b&gt;<\/ins>/)
    expect(page).toMatch(/<del title="dropped">May\.<\/del>/)
    expect(page).toMatch(/was \u20682\.\u2069, is \u20683\.\u2069/)
    expect(page).toContain('<summary>1 paragraph as before</summary>')
    // A dropped clause stands in the edition before.
    expect(page).toContain('href="/publications/p-council6/works/4?language=en#para_5"')
    const next = await html('/publications/p-council7/works/1/changes?against=next')
    expect(next).toContain('\u20687/1-NAV\u2069 to \u20688/1-NAV\u2069')
  })

  test('that are not there are said not to be', async () => {
    expect(await html('/publications/p-press/works/1/changes')).toContain('no other edition')
  })
})

describe('the network', () => {
  const named = (order: number, session: string | null = 'COUNCIL-6') =>
    editionNeighbour({
      ...{
        publication: 'p-x',
        language: 'en',
        order,
        symbol: `6/${order}`,
        title: null,
        session,
        date: null,
      },
    })

  test('has never more boxes than can be read, and says how many more there are', () => {
    const many = groupNeighbours(Array.from({ length: 40 }, (_, at) => named(at + 1)))
    const own = named(99)
    const editions = Array.from({ length: 6 }, (_, at) => named(200 + at))
    const drawing = layOut({ cited: many, citing: [], earlier: editions, later: [], own, isMirrored: false })
    expect(drawing.boxes.length).toBeLessThanOrEqual(9 + 5)
    expect(drawing.captions.map(({ more }) => more).filter(Boolean)).toEqual([35, 4])
    expect(drawing.center.text).toBe(own)
    for (const { x, width, y, height } of drawing.boxes) {
      expect(x >= 0 && x + width <= drawingWidth && y >= 0 && y + height <= drawing.height).toBe(true)
    }
    const shapes = drawing.boxes.map(({ x, y, width, height }) => ({
      x,
      y,
      right: x + width,
      foot: y + height,
    }))
    const overlap = shapes.some((one, at) =>
      shapes
        .slice(at + 1)
        .some((o) => one.x < o.right && o.x < one.right && one.y < o.foot && o.y < one.foot),
    )
    expect(overlap).toBe(false)
  })

  test('is mirrored for who reads from right to left, lines and all', () => {
    const drawn = { cited: groupNeighbours([named(1)]), citing: [], earlier: [], later: [], own: named(99) }
    const [plain, mirrored] = [false, true].map((isMirrored) => layOut({ ...drawn, isMirrored }))
    expect(plain?.boxes[0]?.x).toBe(0)
    expect(mirrored?.boxes[0]?.x).toBe(drawingWidth - (mirrored?.boxes[0]?.width ?? 0))
    const startOf = (path: string | undefined) => Number(/^M([\d.]+)/.exec(path ?? '')?.[1])
    expect(startOf(mirrored?.edges[0]?.path)).toBe(drawingWidth - startOf(plain?.edges[0]?.path))
  })

  test('says the same as a list, and titles are no markup', async () => {
    const page = await html('/network/p-council7/1')
    expect(page).not.toContain('<script>tides')
    expect(page.match(/6\/7-NAV/g)?.length).toBeGreaterThan(0)
    expect(page).toContain('+2 more')
    expect(page).toContain('the Halun Strait Protocol')
    expect(page).toContain('the first 1 of 230')
    expect(page).toContain('href="/publications/p-council7/works/1?language=en#para_6"')
    expect(page.match(/<li aria-current="true">/g)).toHaveLength(1)
    expect(page).toMatch(/<li aria-current="true">(?:(?!<\/li>).)*<b>this text<\/b>/)
    expect(await html('/network/p-press/1')).toContain('The text cites no other.')
  })
})

describe('meetings', () => {
  test('are listed with how many spoke, and in which languages', async () => {
    const page = await html('/meetings')
    expect(page).toContain('href="/publications/p-record31/works/1?language=ar"')
    expect(page).toContain('Arabic, French')
    expect(page).toMatch(/works\/1\?language=ar#positions">4</)
  })

  test('without a record say what will stand there', async () => {
    const { context } = fakeContext([])
    const page = await (await pages(new Request('http://localhost/meetings'), context)).text()
    expect(page).toContain('class="empty"')
  })

  const turns = meetingRecord.editions[1]?.works[0]?.turns ?? []

  test('have a matrix of the topics of several speakers; the others go by speaker', () => {
    const { speakers, shared, alone } = positionMatrix(turns, ({ for: state, by }) => state ?? by ?? '–')
    expect(shared.map(({ key }) => key)).toEqual(['lights'])
    expect(speakers).toHaveLength(2)
    expect(shared[0]?.said.get(speakers[0] ?? '')?.map(({ stance }) => stance)).toEqual([
      'supports',
      'is-concerned',
    ])
    expect(alone.map(({ speaker, positions }) => [speaker === speakers[1], positions.length])).toEqual([
      [true, 1],
    ])
    expect(shared[0]?.said.get(speakers[1] ?? '')?.[0]?.eId).toBe('speech_4__p_1')
  })

  test('say of who took no position that none is stated', async () => {
    const page = await html('/publications/p-record31/works/1?language=en')
    const matrix = page.match(/<table class="matrix">.*?<\/table>/s)?.[0] ?? ''
    expect(matrix).toContain('href="#speech_4__p_1"')
    expect(matrix).toContain('>opposes<')
    expect(page).toContain('&lt;b&gt;tolls&lt;/b&gt;')
    expect(page).not.toContain('<i>y</i>')
  })
})

describe('a request in time', () => {
  test('goes from the first text that asked to what is still due, in the order of days', () => {
    const found = mandatePage('n-report')
    const steps = found ? demandSteps({ ...found, life, chain, closings: [], proposals: [] }) : []
    expect(steps.map(({ is, tells }) => (is === 'asked' ? tells : is))).toEqual(
      expect.arrayContaining(['asked', 'strengthened', 'dropped', 'again']),
    )
    const days = steps.flatMap(({ date, is }) => (date && is !== 'due' ? [date] : []))
    expect(days).toEqual(days.toSorted())
  })

  test('counts whole months', () => {
    expect(monthsBetween('2024-05-31', '2025-05-30')).toBe(11)
    expect(monthsBetween('2024-05-31', '2025-05-31')).toBe(12)
    expect([monthsBetween('2025-05', '2025-06-01'), monthsBetween('2025-06-01', '2024-06-01')]).toEqual([
      null,
      null,
    ])
  })

  test('stands on the page of the mandate, titles being no markup', async () => {
    const shown = await html('/mandates/n-report')
    expect(shown).toContain('class="demand-line"')
    expect(shown).toContain('Summary &lt;script&gt;of&lt;/script&gt; the Chair')
    expect(await html('/mandates/n-return')).not.toContain('class="demand-line"')
  })
})

describe('an address of what was replaced', () => {
  test.each(['', '/works/1'])('leads to what came in its place, and says so: %s', async (rest) => {
    const { status, headers } = await answer(`/publications/p-replaced${rest}?language=en`)
    expect(status).toBe(302)
    expect(headers.get('location')).toBe(`/publications/p-council7${rest}?language=en&replaced=joined`)
    const page = await html(headers.get('location') ?? '')
    expect(page).toContain('was joined to this one')
  })

  test('of a paragraph that is not there any more leads to the text', async () => {
    const iri = '/akn/xx-ois/statement/deliberation/council/2024-05-15/7-1-nav/eng@/!main'
    const found = (await answer(`${iri}~para_3`)).headers.get('location')
    expect(found).toMatch(/works\/1\?language=en#para_3$/)
    const gone = (await answer(`${iri}~para_99`)).headers.get('location') ?? ''
    expect(gone).toMatch(/works\/1\?language=en&missing=para_99$/)
    expect(await html(gone)).toContain('\u2068para_99\u2069, which the link names')
    expect(await html(`/publications/p-council7/works/1?missing=%3Cb%3E&replaced=%3Cb%3E`)).not.toContain(
      'class="notice replaced"',
    )
  })
})
