import type { LanguageTag } from '@qarar/core'
import type { AnswerKind, MandateFields, RecipientState } from '../contract/index.ts'
import { mandateOf } from '../docket/mandate.test-kit.ts'
import type { Clause, EntryFacts, ItemFacts, LetterFacts, MandateFacts } from './facts.ts'

/** An item of the fictional organisation: what its council asked at session 6, for session 7. */
export function itemFacts(mandates: readonly MandateFacts[], more: Partial<ItemFacts> = {}): ItemFacts {
  return {
    volume: {
      ...{ id: 'v-0000000001', organisation: 'ois', session: 'COUNCIL-7', from: '2023-05-17' },
      ...{ until: '2024-05-01', languages: ['ar', 'en', 'fr'], form: 'items' },
    },
    item: {
      ...{ id: 't-0000000001', position: 1, symbol: null, agenda: null, works: [] },
      title: {
        ar: 'أضواء مضيق هالون',
        en: 'The lights of the Halun Strait',
        fr: 'Les feux du détroit de Haloun',
      },
    },
    ...{ opens: '2024-05-14', desk: ['ois/secretary-general', 'ois/general-secretariat'] },
    ...{ mandates, letters: [], differences: [], last: [] },
    ...more,
  }
}

interface Asked {
  number: string
  follow?: MandateFields['follow']
  /** In each language: the whole paragraph, its verb, what it asks for. */
  said?: Partial<Record<LanguageTag, readonly [text: string, verb: string, action: string]>>
  work?: { id?: string; symbol?: string | null; title?: string; organ?: string }
  addressee?: string
  doubtful?: string[]
}

/** A request in paragraph {number} of resolution 6/1-NAV. */
export function asked(
  {
    number,
    follow = 'task',
    said = {},
    work = {},
    addressee = 'ois/secretary-general',
    doubtful = [],
  }: Asked,
  more: Partial<MandateFacts> = {},
): MandateFacts {
  const of = { id: 'w-0000000001', symbol: '6/1-NAV', organ: 'council', ...work }
  const id = `n-${of.id.slice(-1)}.${number}`
  const fields = { follow, addressees: [{ id: addressee, text: '' }] }
  const place = placeOf(of.id, number)
  const mandate = mandateOf(fields, { id, place, work: of })
  const clauses = Object.entries(said).map(([tag, [text, verb, action]]): [string, Clause] => [
    tag,
    {
      place: { ...place, language: tag as LanguageTag },
      fields: { ...mandate.fields, verb, action },
      text,
      doubtful,
    },
  ])
  const usual = { falling: 'due', isAnswered: false, entries: [], closings: [] } as const
  return { mandate, ...usual, clauses: Object.fromEntries(clauses), ...more }
}

const placeOf = (work: string, number: string) => ({
  ...{ publication: `p-${work}`, expression: 'e-1', language: 'en' as const, order: 1 },
  ...{ eId: `para_${number}`, part: 'operative' as const, number, marker: `${number}.` },
})

export function entry(mandate: string, id: string, more: Partial<EntryFacts> = {}): EntryFacts {
  return {
    ...{ id, mandate, addressee: 'ois/secretary-general', status: 'in-progress', asOf: '2024-03-03' },
    ...{ reportText: null, language: null, evidence: [{ kind: 'document', text: 'OIS/1' }] },
    ...more,
  }
}

/** A note to States, with how each stands. */
export function note(
  states: Readonly<Record<string, RecipientState>>,
  mandates: readonly string[] = [],
  id = 'l-1',
): LetterFacts {
  const kinds: Partial<Record<RecipientState, AnswerKind>> = {
    ...{ replied: 'reply', 'nothing-to-report': 'nothing-to-report', acknowledged: 'acknowledgement' },
  }
  const rows = Object.entries(states).map(([party, state]) => ({
    ...{ party, state, asked: state === 'not-asked' ? [] : ['2023-06-01'], limit: '2023-12-31' },
    ...{ answered: kinds[state] ? '2023-11-01' : null, isMissing: ['asked', 'reminded'].includes(state) },
  }))
  const of = (...wanted: RecipientState[]) => rows.filter(({ state }) => wanted.includes(state)).length
  return {
    letter: { id, number: '12/7', date: '2023-06-01', limit: '2023-12-31' },
    mandates,
    recipients: rows,
    counts: {
      ...{ asked: rows.length - of('not-asked'), answered: of('replied', 'nothing-to-report') },
      ...{ replied: of('replied'), nothingToReport: of('nothing-to-report') },
      ...{ acknowledged: of('acknowledged'), missing: of('asked', 'reminded') },
    },
    answers: rows.flatMap(({ party, state }) => {
      const kind = kinds[state]
      const rest = {
        number: '1',
        date: '2023-11-01',
        language: 'en' as const,
        words: null,
        publication: null,
      }
      const kept = { returns: [], by: 'Maha', at: '2023-11-02T00:00:00Z', withdrawn: null }
      return kind ? [{ id: `a-${id}-${party}`, letter: id, from: party, kind, ...rest, ...kept }] : []
    }),
  }
}
