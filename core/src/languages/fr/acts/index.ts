import type { ActWords, VerbForm, Voice } from '../../words/acts.ts'
import { frenchActNouns, frenchOpenings, frenchVerbs } from './verbs.ts'

function formsOf([lemma, present, participle, past, kind]: (typeof frenchVerbs)[number]): VerbForm[] {
  const verb = { lemma, class: kind }
  const form = (phrase: string, voice: Voice): VerbForm => ({
    words: phrase.split(' '),
    voice,
    gender: null,
    verb,
  })
  return [
    form(present, 'present'),
    form(participle, 'participle'),
    form(`a ${past}`, 'past'),
    form(`nous ${participle.replace(/ant(?= |$)/, 'ons')}`, 'we'),
  ]
}

const openings = frenchOpenings.map(
  ([phrase, kind]): VerbForm => ({
    words: phrase.split(' '),
    voice: 'participle',
    gender: null,
    verb: { lemma: phrase, class: kind },
  }),
)

export const frenchActs: ActWords = {
  forms: [...frenchVerbs.flatMap(formsOf), ...openings],
  nouns: frenchActNouns,
  before: /^(?:toujours|tout|aussi|tres|\p{L}{3,}ment)$/u,
  between: ['egalement', 'aussi', 'en', 'outre', 'de', 'nouveau', 'toujours', 'encore', 'instamment', 'a'],
  openings: {
    preambular:
      /^(?:(?:tout|aussi|\p{L}{3,}ment) )*(?:s'? |se )?\p{L}{2,}(?:ant|ee|ie|ue|use|iente|able)(?= |$)/u,
    operative: /^(?:s'? |se )?\p{L}{3,}(?:e|t|d|it)(?= |$)/u,
  },
  after: [
    'egalement',
    'en outre',
    'de nouveau',
    'instamment',
    'vivement',
    'fermement',
    'avec satisfaction',
    'avec interet',
    'avec preoccupation',
    'avec inquietude',
    'une fois de plus',
  ],
  subordinators: ['qui', 'que', "qu'", 'dont', 'ou', 'lequel', 'laquelle', 'de', "d'", 'a'],
  joined: [],
  objects: [],
  actors: [],
  nounLike: [],
  skeleton: null,
  joiners: ['et', 'egard', 'contexte'],
}
