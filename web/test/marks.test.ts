// What is marked in a paragraph, and how the pages show what it asks.

import { expectLinear } from '@qarar/core/linear-time.test-kit.ts'
import type { PageHandler } from '@qarar/register'
import { beforeAll, describe, expect, test } from 'vitest'
import { loadPages } from '../serve/load-pages.ts'
import { markedRuns } from '../src/reading/marked-runs.ts'
import { type MarkKind, markKinds, marksAsked, marksOf, showOf } from '../src/reading/marks.ts'
import { runsOf } from '../src/reading/proposed-text.ts'
import { targetStanding } from '../src/reading/target-standing.ts'
import { fakeContext } from './fake-api.ts'
import { type Paragraph, paragraph } from './fixtures/build.ts'

const all: ReadonlySet<MarkKind> = new Set(markKinds)

/** A paragraph in which words are marked as what they are. */
function marked(
  text: string,
  words: Partial<Record<'date' | 'party' | 'citation' | 'verb', string[]>>,
): Paragraph {
  const bare = paragraph({ eId: 'para_1', part: 'operative', text })
  const { start } = bare.span
  const at = (word: string) => ({
    text: word,
    span: { start: start + text.indexOf(word), end: start + text.indexOf(word) + word.length },
  })
  const { date = [], party = [], citation = [], verb = [] } = words
  return {
    ...bare,
    dates: date.map((word) => ({ ...at(word), calendar: 'gregorian', value: '2024' })),
    parties: party.map((word) => ({ ...at(word), id: null })),
    citations: citation.map((word) => ({
      ...at(word),
      status: 'unknown',
      target: word,
      readings: [],
      to: null,
    })),
    acts: verb.map((word) => ({
      verb: word,
      lemma: word,
      class: 'request',
      span: at(word).span,
      mandates: [],
    })),
  }
}

const shownIn = (given: Paragraph, shown = all) =>
  marksOf(given, shown).map(({ start, end, mark }) => [given.text.slice(start, end), mark.is])

describe('marks', () => {
  test('stand at their words, only the kinds that are asked for', () => {
    const given = marked('Requests Tamra to report by May 2024.', {
      verb: ['Requests'],
      party: ['Tamra'],
      date: ['May 2024'],
    })
    expect(shownIn(given)).toEqual([
      ['Requests', 'act'],
      ['Tamra', 'party'],
      ['May 2024', 'date'],
    ])
    expect(shownIn(given, new Set(['dates']))).toEqual([['May 2024', 'date']])
  })

  test('never lie over each other: a citation goes before the date in it', () => {
    const given = marked('resolution 5 of May 2024', {
      citation: ['resolution 5 of May 2024'],
      date: ['May 2024'],
    })
    expect(shownIn(given)).toEqual([['resolution 5 of May 2024', 'citation']])
  })

  test('take whole words, so that letters stay joined', () => {
    expect(shownIn(marked('ويطلب من تمرا', { verb: ['يطلب'], party: ['تمرا'] }))).toEqual([
      ['ويطلب', 'act'],
      ['تمرا', 'party'],
    ])
  })

  test('are left out where other words stand in their place', () => {
    const given = marked('Requests Tamra', { verb: ['Requests'] })
    expect(shownIn({ ...given, text: 'Invites Tamra' })).toEqual([])
  })

  test('cut the runs of a text and lose nothing of it', () => {
    const given = marked('a bb ccc dd e', { party: ['bb', 'dd'] })
    const evidence = { kind: 'dots' as const, count: 1, seen: 'list' as const }
    const spoiled = { text: 'ccc dd', span: given.span, proposed: 'x', evidence }
    const runs = markedRuns(
      runsOf({ ...given, proposedReadings: [spoiled] }),
      given.span,
      marksOf(given, all),
    )
    expect(runs.map(({ text, mark, proposed }) => [text, mark?.is ?? null, proposed])).toEqual([
      ['a ', null, null],
      ['bb', 'party', null],
      [' ', null, null],
      ['ccc ', null, 'x'],
      ['dd', 'party', 'x'],
      [' e', null, null],
    ])
  })

  test('come from the address, and go back into it', () => {
    expect([...marksAsked(null)]).toEqual([
      ...['acts', 'addressees', 'deadlines', 'citations', 'dates', 'findings'],
    ])
    for (const show of ['acts', 'citations,parties', 'none'])
      expect(showOf(marksAsked(show)).split(',').sort()).toEqual(show.split(',').sort())
    expect([...marksAsked('acts,<script>')]).toEqual(['acts'])
  })

  test('of many citations in a long paragraph are found at once', () => {
    const paragraphOf = (length: number) => {
      const bare = paragraph({ eId: 'para_1', part: 'operative', text: 'x 1/2 '.repeat(length) })
      const citations = Array.from({ length }, (_, at) => ({
        text: '1/2',
        span: { start: bare.span.start + at * 6 + 2, end: bare.span.start + at * 6 + 5 },
        ...{ status: 'unknown' as const, target: null, readings: [], to: null },
      }))
      return { ...bare, citations }
    }
    const mark = (given: ReturnType<typeof paragraphOf>) =>
      expect(markedRuns(runsOf(given), given.span, marksOf(given, all))).toHaveLength(
        2 * given.citations.length + 1,
      )
    expectLinear(paragraphOf, mark, 20_000)
  })
})

test('a target is reached or not; nothing is rounded up', () => {
  expect(targetStanding({ figure: 0.994999, target: 0.995 })).toBe('missed')
  expect(targetStanding({ figure: 0.995, target: 0.995 })).toBe('reached')
  expect(targetStanding({ figure: 0.2, target: null })).toBe('reported')
})

describe('pages', () => {
  let pages: PageHandler
  beforeAll(async () => {
    pages = await loadPages({ log: () => {} })
  })
  const html = async (path: string, language = 'en') => {
    const headers = { 'accept-language': language }
    const response = await pages(new Request(`http://localhost${path}`, { headers }), fakeContext().context)
    return response.text()
  }
  const work = '/publications/p-council7/works/1'
  /** From a paragraph to the next one. */
  const rowOf = (page: string, eId: string) =>
    page.split('<li class="paragraph').find((row) => row.includes(` id="${eId}"`)) ?? ''

  test('mark verbs by what they do, addressees, deadlines and dates', async () => {
    const page = await html(`${work}?language=ar`, 'ar')
    expect(rowOf(page, 'para_2')).toMatch(/<span class="marked is-act decides" title="قرار">يقرر</)
    expect(rowOf(page, 'para_3')).toMatch(/<span class="marked is-addressee" [^>]*>فريق الاتصال</)
    expect(rowOf(page, 'para_3')).toMatch(/<span class="marked is-deadline" [^>]*>٣٠ سبتمبر ٢٠٢٤</)
    expect(rowOf(page, 'para_1')).toMatch(/<span class="marked is-date" [^>]*>1 فبراير 2024</)
    expect(page).not.toContain('is-party')
  })

  test('lead from a citation to its text, and say what is not held', async () => {
    const page = rowOf(await html(`${work}?language=en`), 'container_1')
    expect(page).toMatch(
      /<a class="marked is-citation" href="\/publications\/p-declaration\/works\/2\?language=en"[^>]*><bdi>Halun Strait Protocol<\/bdi>/,
    )
    expect(page).toMatch(
      /<span class="marked is-citation unheld unknown" title="Not held: 6\/2-NAV"><bdi class="is-symbol">resolution No\. 6\/2-NAV</,
    )
  })

  test('say beside a paragraph what it asks: of whom, by when, reported to whom, followed how', async () => {
    const page = await html(`${work}?language=ar`)
    const note =
      rowOf(page, 'para_3').match(/<details class="reader-notes asks-note".*?<\/details>/s)?.[0] ?? ''
    expect(note).toContain('<summary>Asks: standing, task · 2 findings · 1 mechanism</summary>')
    expect(note).toMatch(/30 September 2024.*Reports to.*الأمين العام/s)
    expect(note).toMatch(/recurring.*في السنة/s)
    expect(note.match(/not stated/g)).toHaveLength(1)
    const followUp = rowOf(page, 'para_8')
    expect(followUp).toMatch(/Council of Ministers of the Inland Seas, 8th session/)
    expect(rowOf(page, 'para_1')).not.toContain('asks-note')
    expect(rowOf(page, 'para_2')).toMatch(/task<\/b> <span class="not-stated">not stated</)
  })

  test('name whom a pronoun stands for', async () => {
    expect(rowOf(await html(`${work}?language=en`), 'para_3')).toMatch(
      />them<\/bdi> \(<bdi>Secretary-General</,
    )
  })

  test('show no marks and no notes where none are asked for', async () => {
    const page = await html(`${work}?language=ar&show=none`)
    expect(page).not.toMatch(/class="marked|reader-notes/)
    expect(page).toContain('class="work marks-stated"')
  })

  test('switch one kind of marks and keep the rest of the address', async () => {
    const page = await html(`${work}?language=ar&source=open`)
    const shown = 'acts%2Caddressees%2Cdeadlines%2Ccitations'
    expect(page).toContain(`source=open&amp;show=${shown}%2Cfindings"`)
    expect(page).toContain(`source=open&amp;show=${shown}%2Cdates%2Cparties%2Cfindings"`)
    expect(page).toContain('source=open&amp;show=none"')
  })

  test('tell what cites a text, a page at a time', async () => {
    const first = await html(`${work}?language=ar`)
    expect(first).toContain('23 paragraphs')
    expect(first).toContain('href="/publications/p-record31/works/1?language=ar#para_1"')
    expect(first).toContain('may mean another text')
    expect(first).toContain('cited=21#cited-by')
    expect(await html(`${work}?language=ar&cited=21`)).toContain('paragraphs 21–23 of 23')
    expect(await html('/publications/p-council7/works/3')).toContain('No text in the library cites this one.')
  })

  test('list the mandates of a publication, filtered by the address', async () => {
    const all = await html('/publications/p-council7/mandates?language=ar')
    expect(all.match(/<th scope="row">/g)).toHaveLength(5)
    expect(all).toContain('href="/publications/p-council7/works/1?language=ar#para_8"')
    const some = await html(
      '/publications/p-council7/mandates?language=ar&follow=task&addressee=institutions',
    )
    expect(some.match(/<th scope="row">/g)).toHaveLength(1)
    expect(await html('/publications/p-council7/mandates?language=ar&follow=appeal')).toContain(
      'No mandate of this kind.',
    )
    expect(await html('/publications/p-council7/mandates?language=ar&follow=%3Cx%3E')).toContain('5 mandates')
    expect(await html('/publications/p-council7?language=ar')).toMatch(
      /mandates\?language=ar&amp;follow=report">follow-up report/,
    )
  })

  test.each([
    ['en', '1 of 2 targets are reached', 'not reached'],
    ['fr', '1 cibles atteintes sur 2', 'non atteinte'],
    ['ar', 'تحقق 1 من 2', 'لم يتحقق'],
  ])('tell the accuracy of the rules: %s', async (language, summary, missed) => {
    const page = await html('/accuracy', language)
    expect(page).toContain(summary)
    expect(page).toContain(missed)
    expect(page).toContain('In a way that only English has words for.')
    expect(await html('/help', language)).toContain('href="/accuracy"')
  })
})
