import type { ActWords, VerbForm, Voice } from '../../words/acts.ts'
import { englishCommitments, englishObligations } from './commitments.ts'
import {
  englishActNouns,
  englishOpenings,
  englishOpeningVerbs,
  englishTurns,
  englishVerbs,
  irregular,
} from './verbs.ts'

function bend(base: string): readonly [third: string, past: string, participle: string] {
  const known = irregular[base]
  if (known) return known
  if (base.endsWith('e')) return [`${base}s`, `${base}d`, `${base.slice(0, -1)}ing`]
  return [/(?:s|sh|ch)$/.test(base) ? `${base}es` : `${base}s`, `${base}ed`, `${base}ing`]
}

function formsOf([phrase, kind, otherwise]: (typeof englishVerbs)[number]): VerbForm[] {
  const [base = '', ...rest] = phrase.split(' ')
  const [third, past, participle] = bend(base)
  const verb = { lemma: phrase, class: kind, ...(otherwise === undefined ? {} : { otherwise }) }
  const form = (words: string[], voice: Voice): VerbForm => ({
    words: [...words, ...rest],
    voice,
    gender: null,
    verb,
  })
  return [
    form([third], 'present'),
    form([past], 'past'),
    form([participle], 'participle'),
    form(['we', base], 'we'),
    form(['i', base], 'i'),
    form([base], 'bare'),
  ]
}

/**
 * `to` takes no verb that shows a person, a relative clause in the plural none in the singular; behind `by` only
 * `reaffirming` goes on with `obtaining`.
 */
function goesOn(subordinator: string, first: string, { voice }: VerbForm): boolean {
  if (voice === 'participle' && (subordinator === 'to' || prepositions.includes(subordinator)))
    return first.endsWith('ing')
  if (prepositions.includes(subordinator)) return false
  if (voice === 'bare' || voice === 'must') return true
  if (subordinator === 'to') return false
  return subordinator === 'that' || !plural.has(first)
}

const prepositions = ['by', 'for', 'of', 'in', 'through']

const plural = new Set(['are', 'have', 'were'])

const manners = new Set([
  'in accordance',
  'in virtue',
  'in conformity',
  'pursuant',
  'acting',
  'having',
  'guided',
  'inspired',
  'building',
  'drawing',
  'supportive',
  'confident',
  'persuaded',
  'dedicated',
  'faithful',
  'responding',
  'anticipating',
])

const openingForms = englishOpeningVerbs
  .flatMap(formsOf)
  .filter(({ voice }) => voice === 'present' || voice === 'participle')
  .map((form) => ({ ...form, opensOnly: true }))

const openings = englishOpenings.map(
  ([phrase, kind]): VerbForm => ({
    words: phrase.split(' '),
    voice: 'participle',
    gender: null,
    verb: { lemma: phrase, class: kind },
    opensOnly: manners.has(phrase),
  }),
)

export const englishActs: ActWords = {
  forms: [
    ...englishVerbs.flatMap(formsOf),
    ...openingForms,
    ...openings,
    ...englishCommitments,
    ...englishObligations,
  ],
  nouns: englishActNouns,
  saying: [],
  turns: englishTurns,
  before: /^(?:also|hereby|further|once|again|more|still|being|\p{L}{3,}ly)$/u,
  between: [
    'also',
    'further',
    'once',
    'again',
    'once more',
    'deeply',
    'gravely',
    'seriously',
    'very',
    'fully',
    'strongly',
  ],
  openings: {
    preambular: /^(?:(?:also|further|being|\p{L}{3,}ly) )*(?:\p{L}{3,}(?:ing|ed|ful|ous|ware|ent))(?= |$)/u,
    operative: /^(?:(?:also|further|\p{L}{3,}ly) )*(?:is \p{L}+ed|\p{L}{3,}s)(?= |$)/u,
  },
  feeling: /(?:ed|ful|ous|ant)$/,
  after: [
    'also',
    'further',
    'again',
    'once again',
    'with appreciation',
    'with satisfaction',
    'with interest',
    'with concern',
    'with deep concern',
    'with great concern',
    'with grave concern',
    'in the strongest terms',
    'in the strongest possible terms',
    'upon',
  ],
  subordinators: ['which', 'who', 'that', 'whom', 'whose', 'where', 'while', 'to', ...prepositions],
  relatives: ['which', 'who', 'that', 'whom', 'whose', 'where', 'while'],
  opensObject: /^(?:the|all|member|states|governments|parties|countries|it|them|upon|on|those)$/,
  thats: ['that'],
  clauses: ['which', 'who', 'that', 'whom', 'whose', 'where', 'while'],
  goesOn,
  spelled: null,
  clitics: [],
  manners: ['take into account', 'take into consideration', 'bear in mind', 'keep in mind'],
  wishes: [
    'would like',
    'i wish',
    'we wish',
    'wishes',
    'let me',
    'allow me',
    'i want',
    'we want',
    'i am pleased',
    'we are pleased',
    'honour',
    'opportunity',
  ],
  joined: [],
  objects: [],
  actors: [],
  subjects:
    /^(?:the|he|she|they|mr|mrs|ms|dr|ministers|members?|participants|speakers|delegations|representatives)$/,
  ourselves: [
    'my delegation',
    'our delegation',
    'my country',
    'our country',
    'my government',
    'our government',
  ],
  passive: {
    before: [
      'the',
      'a',
      'an',
      'of',
      'by',
      'in',
      'to',
      'was',
      'were',
      'been',
      'be',
      'is',
      'are',
      'being',
      'as',
      'its',
      'their',
    ],
    behind: ['by', 'at', 'in', 'under'],
  },
  complements: ['that', 'the', 'its'],
  reopeners: [],
  nounLike: [
    'support',
    'call',
    'request',
    'demand',
    'note',
    'pledge',
    'appeal',
    'hope',
    'share',
    'back',
    'object',
    'welcome',
    'mandate',
    'regret',
    'praise',
    ...'requests mandates tasks calls demands appeals supports notes hopes backs objects shares commits'.split(
      ' ',
    ),
  ],
  nounEnds: ['of', 'from', 'for', 'to', 'by', 'and', 'in', ',', '.', ';', 'on', 'provided', 'at', 'with'],
  skeleton: null,
  joiners: [
    'and',
    'but',
    'moreover',
    'furthermore',
    'accordingly',
    'therefore',
    'thus',
    'hence',
    'regard',
    'context',
    'respect',
    'connection',
    'end',
    'purpose',
  ],
  objectsBefore: {},
}
