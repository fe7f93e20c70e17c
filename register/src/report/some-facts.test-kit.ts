import type { LanguageTag } from '@qarar/core'
import fc from 'fast-check'
import { type RecipientState, recipientStates, type Status, statuses } from '../contract/index.ts'
import type { ItemFacts, MandateFacts } from './facts.ts'
import { asked, entry, itemFacts, note } from './item-facts.test-kit.ts'

const verbs = {
  ar: ['يطلب', 'ويدعو', 'يستغرب', 'كما يحث بقوة', ''],
  en: ['Requests', 'Also urges', 'Wonders', 'requests also', ''],
  fr: ['Prie', 'Invite également', 'Songe', 'charge', ''],
} as const

const clause = (language: LanguageTag) =>
  fc
    .tuple(fc.constantFrom(...verbs[language]), fc.constantFrom('الأرصفة', 'piers', 'منه', ''), fc.boolean())
    .map(
      ([verb, action, isWhole]) =>
        [isWhole ? `${verb} the lamps and ${action};` : action, verb, action] as const,
    )

const texts = fc.constantFrom(null, 'The lamps are lit. Mr. Okoye lit them.', 'أُضيئت المصابيح.', '. . ؛', ' ')

const someEntry = fc.record({
  status: fc.constantFrom<Status>(...statuses),
  asOf: fc.constantFrom('2021-01-01', '2023-05-17', '2023-09-01', '2024-05-01'),
  reportText: texts,
  language: fc.constantFrom<LanguageTag>('ar', 'en', 'fr'),
  addressee: fc.constantFrom('ois/secretary-general', 'state:OMN'),
})

const someMandate = fc.record({
  number: fc.integer({ min: 1, max: 9 }),
  follow: fc.constantFrom('task', 'return', 'report', 'standing', 'appeal'),
  falling: fc.constantFrom('due', 'stale', 'carried', 'later', null),
  work: fc.constantFrom(
    { id: 'w-0000000001' },
    { id: 'w-0000000002', symbol: '6/3', organ: 'assembly' },
    { id: 'w-0000000003', symbol: null, title: 'Lasak Declaration' },
    { id: 'w-0000000004', symbol: 'OIS/1', organ: 'nobody' },
  ),
  said: fc.record({ ar: clause('ar'), en: clause('en'), fr: clause('fr') }, { requiredKeys: [] }),
  hasPlace: fc.boolean(),
  isAnswered: fc.boolean(),
  addressee: fc.constantFrom('ois/secretary-general', 'ois/members', 'state:OMN'),
  closed: fc.constantFrom(null, 'submitted', 'considered', 'noted', 'declined'),
  entries: fc.array(someEntry, { maxLength: 4 }),
})

const someLetter = fc.array(
  fc.tuple(
    fc.constantFrom('state:OMN', 'state:YEM', 'ois/bank'),
    fc.constantFrom<RecipientState>(...recipientStates),
  ),
)

/** Whatever may be known of an item. */
export const someFacts = fc
  .record({
    mandates: fc.array(someMandate, { maxLength: 8 }),
    letters: fc.array(someLetter, { maxLength: 3 }),
    from: fc.constantFrom(null, '2023-05-17'),
  })
  .map(({ mandates, letters, from }): ItemFacts => {
    const facts = mandates.map(
      ({ number, follow, work, said, addressee, hasPlace, closed, entries, ...more }, at): MandateFacts => {
        const one = asked({
          number: String(number),
          follow: follow as never,
          work: work as never,
          said,
          addressee,
        })
        const id = `n-${at}`
        const place = hasPlace ? one.mandate.place : null
        const closings =
          closed === null
            ? []
            : [
                {
                  ...closing,
                  id: `c-${at}`,
                  mandate: id,
                  kind: closed as 'declined',
                  date: closed === 'declined' ? null : '2024-01-01',
                },
              ]
        return {
          ...{ ...one, falling: more.falling as never, isAnswered: more.isAnswered, closings },
          mandate: { ...one.mandate, id, place },
          entries: entries
            .map((each, number) =>
              entry(id, `t-${at}.${number}`, {
                ...each,
                language: each.reportText === null ? null : each.language,
              }),
            )
            .toSorted((a, b) => b.asOf.localeCompare(a.asOf)),
        }
      },
    )
    const { volume } = itemFacts([])
    const notes = letters.map((states, at) =>
      note(
        Object.fromEntries(states),
        facts.slice(at, at + 2).map(({ mandate }) => mandate.id),
        `l-${at}`,
      ),
    )
    return itemFacts(facts, { volume: { ...volume, from }, letters: notes })
  })

const closing = {
  ...{
    symbol: null,
    evidence: [],
    proposal: null,
    quote: null,
    reason: null,
    by: 'Maha',
    at: '2024',
    withdrawn: null,
  },
}

export const someLanguage = fc.constantFrom<LanguageTag>('ar', 'en', 'fr')
