import { describe, expect, test } from 'vitest'
import { arabic } from '../../languages/ar/index.ts'
import { english } from '../../languages/en/index.ts'
import type { LanguagePack } from '../../languages/pack.ts'
import type { SpeakerTurn } from '../../model/publication.ts'
import { extractTurns } from '../extract-publication.ts'
import { contextFor, paragraphOf } from '../passage.test-kit.ts'

function turn(speaker: string, text: string, kind: SpeakerTurn['kind'] = 'statement'): SpeakerTurn {
  return {
    order: 1,
    person: null,
    by: 'Mr. Tesli',
    as: 'representative',
    for: speaker,
    language: null,
    kind,
    header: true,
    sourceLines: [[1, 1]],
    paragraphs: [paragraphOf(text)],
    positions: [],
  }
}

const positionsOf = (language: LanguagePack, ...turns: SpeakerTurn[]) =>
  extractTurns(turns, contextFor(language, { kind: 'verbatim-record' }), () => {}).map(({ positions }) =>
    positions.map(({ stance, topic, key }) => [stance, topic, key]),
  )

describe('positions of speakers', () => {
  test('the same topic of two speakers has one key', () => {
    const read = positionsOf(
      english,
      turn('Kedra', 'We support the salinity network.'),
      turn('Tamra', 'Tamra is concerned about the salinity networks.'),
      turn('Halmar', 'We condemn the dumping of oil.'),
    )
    expect(read).toEqual([
      [['supports', 'salinity network', 'salinity network']],
      [['is-concerned', 'salinity networks', 'salinity network']],
      [['condemns', 'dumping of oil', 'dumping oil']],
    ])
  })

  test('in Arabic, with what is written together left out of the key', () => {
    const read = positionsOf(
      arabic,
      turn('كدرا', 'نرحب بالإنذار المبكر في البحار. وسنواصل دعم الإنذار المبكر.'),
      turn('تمرا', 'وتدين تمرا تعطيل الإنذار المبكر.'),
    )
    expect(read[0]?.map(([stance, , key]) => [stance, key])).toEqual([
      ['welcomes', 'انذار مبكر'],
      ['commits', 'انذار مبكر'],
    ])
    expect(read[1]?.map(([stance]) => stance)).toEqual(['condemns'])
  })

  test('a State that merely acts is no topic', () => {
    const [read] = positionsOf(
      english,
      turn('Jordan', 'Jordan welcomes the help that Jordan and Kuwait give.'),
    )
    expect(read).toEqual([['welcomes', null, null]])
  })

  test('a State that the verb governs is the topic; one that stands in the object is not', () => {
    const [read] = positionsOf(
      english,
      turn('Kedra', 'We condemn Kuwait. We welcome the resumption of direct talks between Kuwait and Qatar.'),
    )
    expect(read).toEqual([
      ['condemns', 'Kuwait', 'state:KWT'],
      ['welcomes', 'resumption of direct talks between Kuwait and Qatar', 'resumption direct'],
    ])
  })

  test('in Arabic too, and a phrase that goes on in quotation marks names none', () => {
    const [read] = positionsOf(
      arabic,
      turn(
        'كدرا',
        'ترحب كدرا بالجهود الرامية إلى استئناف المحادثات المباشرة بين قطر وعمان. ونرحب بالتحضير لمؤتمر "المرفأ ٢" في العام المقبل.',
      ),
    )
    expect(read?.map(([, topic]) => topic)).toEqual(['استئناف المحادثات المباشرة', null])
  })

  test('nor is what those do of whom a relative clause tells', () => {
    const [read] = positionsOf(
      arabic,
      turn('كدرا', 'نشيد بالجهود التي تيسرها دولة قطر، من أجل حماية الأرصفة الشمالية.'),
    )
    expect(read).toEqual([['welcomes', null, null]])
  })

  test('what a pronoun stands for is said elsewhere; what is to be done counts, not by whom', () => {
    const [read] = positionsOf(
      arabic,
      turn(
        'كدرا',
        'ونرحب بمشاركتها في تخفيف حدة العواصف. وينبغي عدم تفويتها. ويتعين على الطرفين مواصلة توسيع قنوات الملاحة.',
      ),
    )
    expect(read?.map(([, topic]) => topic)).toEqual([null, 'قنوات الملاحة'])
  })

  test('who has to point something out proposes nothing', () => {
    const [read] = positionsOf(arabic, turn('كدرا', 'ويتعين علي أن أشير إلى أن المرض يتزايد في سوريا.'))
    expect(read).toEqual([])
  })

  test('thanks and the running of the meeting are no positions', () => {
    expect(positionsOf(english, turn('Kedra', 'We thank you, Mr. President, for this debate.'))).toEqual([[]])
    expect(positionsOf(english, turn('Kedra', 'We support the salinity network.', 'procedural'))).toEqual([
      [],
    ])
  })

  test('the words are a clause of the turn at its place', () => {
    const text = 'The sea is calm. We stress the need for salinity maps, and we reject delay of payment.'
    const [read] = extractTurns(
      [turn('Kedra', text)],
      contextFor(english, { kind: 'verbatim-record' }),
      () => {},
    )
    expect(read?.positions.map(({ text: words }) => words)).toEqual([
      'We stress the need for salinity maps',
      'we reject delay of payment',
    ])
    for (const { text: words, span } of read?.positions ?? [])
      expect(text.slice(span.start - 100, span.end - 100)).toBe(words)
  })
})
