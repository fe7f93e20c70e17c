import { languagePack } from '@qarar/core/languages/index.ts'
import { readForTest } from '@qarar/core/reading.test-kit.ts'
import { describe, expect, test } from 'vitest'
import type { PlacedRequest } from './pair-requests.ts'
import { reportSubmitted, reportsNoted, requestAnswered, type TellingText } from './propose-closings.ts'

const secretariat = ['ois/secretary-general', 'ois/general-secretariat']

/** A resolution of the council's eighth session with this preamble and these paragraphs. */
function resolution(...paragraphs: string[]): TellingText {
  const { works } = readForTest(`Organisation of Inland Seas

Resolution No. 8/9-NAV

on

Tide Tables of the Delta

The Council of Ministers of the Inland Seas, meeting in its eighth session in Zelfar, on 20 and 21 May 2025,

${paragraphs.join('\n\n')}
`)
  const [work] = works
  if (!work) throw new Error('no text was read')
  return { work, date: '2025-05-21', symbol: null, language: languagePack('en') }
}

/** What the edition before asked for, by eId. */
function asked(...paragraphs: string[]): PlacedRequest[] {
  return resolution(...paragraphs).work.paragraphs.flatMap(({ eId, acts }) =>
    acts.flatMap((said) =>
      said.mandates.map((mandate, item) => ({
        ...{ id: `${eId}/${item + 1}`, eId, said, mandate, session: 'COUNCIL-7', date: '2024-05-15' },
      })),
    ),
  )
}

const followUp =
  '1. Requests the Secretary-General to follow up the implementation of this resolution and to submit a report thereon to the eighth session of the Council of Ministers of the Inland Seas.'

const shown = (told: ReturnType<typeof reportsNoted>) =>
  told.map(({ mandate, kind, symbol, date }) => [mandate, kind, symbol, date])

describe('the report that the edition before asked for', () => {
  const noted = (preamble: string, request = followUp, taken = new Set<string>()) =>
    shown(
      reportsNoted(resolution(preamble, '1. Decides to remain seized.'), asked(request), {
        taken,
        secretariat,
      }),
    )

  test('was considered, and was submitted where its symbol is named', () => {
    expect(noted('Having considered the report of the Secretary-General OIS/COUNCIL-8/2025/SG/9,')).toEqual([
      ['para_1/1', 'considered', 'OIS/COUNCIL-8/2025/SG/9', '2025-05-21'],
      ['para_1/1', 'submitted', 'OIS/COUNCIL-8/2025/SG/9', null],
    ])
  })

  test('was noted', () => {
    expect(noted('Taking note of the report of the Secretary-General on this subject,')).toEqual([
      ['para_1/1', 'noted', null, '2025-05-21'],
    ])
  })

  test('of the office is that of its head, and of nobody else', () => {
    expect(noted('Taking note of the report of the General Secretariat,')).toHaveLength(1)
    expect(noted('Taking note of the report of the Inland Seas Development Bank,')).toEqual([])
  })

  test('is not one on something else, nor one that another request asked for', () => {
    const other =
      'Taking note of the report of the Secretary-General on piracy, smuggling and customs at sea,'
    expect(noted(other)).toEqual([])
    const own = 'Taking note of the report of the Secretary-General on tide tables, currents and lighthouses,'
    expect(noted(own)).toHaveLength(1)
    expect(noted(own, followUp, new Set(['container_1']))).toEqual([])
  })

  test('is told by no text where no report was asked for', () => {
    const task = '1. Requests the Secretary-General to chart the delta.'
    expect(noted('Taking note of the report of the Secretary-General,', task)).toEqual([])
  })
})

test('a deed that is told is noted; of a report that tells it, the document came in', () => {
  const words = {
    text: 'Commends the Secretary-General for having charted the delta',
    span: { start: 0, end: 0 },
  }
  const requests = asked('1. Requests the Secretary-General to chart the delta.')
  const told = resolution(`1. ${words.text}.`)
  const paragraph = told.work.paragraphs.find(({ part }) => part === 'operative')
  if (!paragraph) throw new Error('no paragraph was read')
  expect(shown(requestAnswered(told, paragraph, words, requests))).toEqual([
    ['para_1/1', 'noted', null, '2025-05-21'],
  ])
  const report = {
    ...told,
    work: { ...told.work, kind: 'report' as const },
    symbol: 'OIS/SG/9',
    date: '2025-03-31',
  }
  expect(shown(requestAnswered(report, paragraph, words, requests))).toEqual([
    ['para_1/1', 'submitted', 'OIS/SG/9', '2025-03-31'],
  ])
})

describe('a report of the secretariat', () => {
  const report = (paragraph: string): TellingText => ({
    ...resolution(`1. Notes ${paragraph}.`),
    ...{ symbol: 'OIS/SG/9', date: '2025-03-31' },
  })
  const submitted = (paragraph: string, requests = asked(followUp)) =>
    shown(reportSubmitted(report(paragraph), ['7/9-NAV'], requests, secretariat))

  test('answers the text that it names', () => {
    expect(submitted('resolution No. 7/9-NAV on tide tables')).toEqual([
      ['para_1/1', 'submitted', 'OIS/SG/9', '2025-03-31'],
    ])
  })

  test('does not answer a number that only ends alike, nor a text that is younger', () => {
    expect(submitted('resolution No. 17/9-NAV')).toEqual([])
    expect(submitted('resolution No. 7/9-NAVY')).toEqual([])
    const younger = asked(followUp).map((each) => ({ ...each, date: '2025-05-21' }))
    expect(submitted('resolution No. 7/9-NAV', younger)).toEqual([])
  })
})
