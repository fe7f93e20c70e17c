import type { ActWords, VerbForm, Voice } from '../../words/acts.ts'
import { englishActNouns, englishOpenings, englishVerbs, irregular } from './verbs.ts'

function bend(base: string): readonly [third: string, past: string, participle: string] {
  const known = irregular[base]
  if (known) return known
  if (base.endsWith('e')) return [`${base}s`, `${base}d`, `${base.slice(0, -1)}ing`]
  return [/(?:s|sh|ch)$/.test(base) ? `${base}es` : `${base}s`, `${base}ed`, `${base}ing`]
}

function formsOf([phrase, kind]: (typeof englishVerbs)[number]): VerbForm[] {
  const [base = '', ...rest] = phrase.split(' ')
  const [third, past, participle] = bend(base)
  const verb = { lemma: phrase, class: kind }
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
  ]
}

const openings = englishOpenings.map(
  ([phrase, kind]): VerbForm => ({
    words: phrase.split(' '),
    voice: 'participle',
    gender: null,
    verb: { lemma: phrase, class: kind },
  }),
)

export const englishActs: ActWords = {
  forms: [...englishVerbs.flatMap(formsOf), ...openings],
  nouns: englishActNouns,
  before: /^(?:also|further|once|again|more|still|being|\p{L}{3,}ly)$/u,
  between: ['also', 'further', 'once', 'again', 'once more'],
  openings: {
    preambular: /^(?:(?:also|further|being|\p{L}{3,}ly) )*(?:\p{L}{3,}(?:ing|ed|ful|ous|ware|ent))(?= |$)/u,
    operative: /^(?:(?:also|further|\p{L}{3,}ly) )*(?:is \p{L}+ed|\p{L}{3,}s)(?= |$)/u,
  },
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
  subordinators: ['which', 'who', 'that', 'whom', 'whose', 'where', 'while', 'to'],
  joined: [],
  objects: [],
  actors: [],
  nounLike: [],
  skeleton: null,
  joiners: ['and', 'moreover', 'furthermore', 'regard', 'context'],
}
