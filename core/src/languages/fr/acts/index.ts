import { foldLatin } from '../../fold-latin.ts'
import type { ActWords, VerbForm, Voice } from '../../words/acts.ts'
import { frenchCommitments, frenchObligations } from './commitments.ts'
import { frenchActNouns, frenchOpenings, frenchVerbs } from './verbs.ts'

function formsOf([lemma, present, participle, past, kind]: (typeof frenchVerbs)[number]): VerbForm[] {
  const verb = { lemma, class: kind }
  const ours = participle.replace(/ant(?= |$)/, 'ons')
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
    form(`nous ${weForm(participle)}`, 'we'),
    form(`je ${present}`, 'i'),
    form(`j' ${present}`, 'i'),
    ...[ours, past, foldLatin(lemma)].map((phrase) => form(phrase, 'bare')),
  ]
}

const manners = new Set(['ayant', 'agissant', 'guidee', 'inspiree'])

const finite = new Set<Voice>(['present', 'i'])

/** «à», «de», «d’» take no verb that shows a person. */
function goesOn(subordinator: string, _first: string, { voice }: VerbForm): boolean {
  return voice === 'bare' || !['a', 'de', "d'", 'ou'].includes(subordinator)
}

const openings = frenchOpenings.map(
  ([phrase, kind]): VerbForm => ({
    words: phrase.split(' '),
    voice: 'participle',
    gender: null,
    verb: { lemma: phrase, class: kind },
    opensOnly: manners.has(phrase),
  }),
)

/** Verbs that ask somebody without a preposition: «les invite». */
const direct = [
  'prier',
  'prier instamment',
  'inviter',
  'engager',
  'exhorter',
  'encourager',
  'appeler',
  'autoriser',
  'charger',
]

/** «engageant» gives «engageons»; «s’engageant» gives «nous engageons», behind the first «nous». */
const weForm = (participle: string) => participle.replace(/^(?:s'|se) /, 'nous ').replace(/ant(?= |$)/, 'ons')

export const frenchActs: ActWords = {
  forms: [...frenchVerbs.flatMap(formsOf), ...openings, ...frenchCommitments, ...frenchObligations],
  nouns: frenchActNouns,
  before: /^(?:toujours|tout|aussi|tres|\p{L}{3,}ment)$/u,
  between: [
    'egalement',
    'aussi',
    'en',
    'outre',
    'de',
    'nouveau',
    'toujours',
    'encore',
    'instamment',
    'a',
    'vous',
    'profondement',
    'vivement',
    'tres',
    'gravement',
  ],
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
    'une nouvelle fois',
    'a nouveau',
    'aussi',
  ],
  subordinators: ['qui', 'que', "qu'", 'dont', 'ou', 'lequel', 'laquelle', 'de', "d'", 'a'],
  relatives: ['qui', 'que', "qu'", 'dont', 'lequel', 'laquelle'],
  opensObject: /^(?:le|la|les|l'|tous|toutes|a|au|aux|ceux|celles|instamment|vivement)$/,
  clauses: ['qui', 'que', "qu'", 'dont', 'lequel', 'laquelle'],
  goesOn,
  spelled: (printed, { voice, words }) =>
    voice === 'bare' && (words[0] ?? '').endsWith('e')
      ? /é$/.test(printed)
      : !finite.has(voice) || !/é$/.test(printed),
  clitics: ['le', 'la', 'les', 'leur', 'lui', "l'", 'y'],
  manners: [
    'tenir compte',
    'prendre en compte',
    'garder à l’esprit',
    'avoir à l’esprit',
    'prendre en considération',
  ],
  wishes: [
    'je tiens',
    'nous tenons',
    'je voudrais',
    'nous voudrions',
    'je souhaite',
    'nous souhaitons',
    'permettez-moi',
    "l' honneur",
    'je veux',
  ],
  joined: [],
  objects: [],
  actors: [],
  subjects: /^(?:la|le|les|l'|il|elle|ils|elles|m|mme|mm|ministres|participants)$/,
  ourselves: ['ma delegation', 'notre delegation', 'mon pays', 'notre pays', 'mon gouvernement'],
  passive: { before: ['la', 'le', 'les', 'de', 'par', 'ete', 'est', 'sont'], behind: ['par'] },
  complements: ['que', "qu'", 'la', 'le', 'les'],
  reopeners: [],
  nounLike: ['demande', 'note', 'charge', 'mandate', 'engage'],
  nounEnds: ['de', "d'", 'et', ',', '.', ';', 'par'],
  skeleton: null,
  joiners: ['et', 'mais', 'egard', 'contexte', 'fin', 'effet', 'occasion', 'donc'],
  objectsBefore: Object.fromEntries([
    ...['le', 'la', 'les', "l'"].map((pronoun) => [pronoun, direct] as const),
    ...['lui', 'leur'].map(
      (pronoun) => [pronoun, ['demander', 'recommander', 'demander instamment']] as const,
    ),
  ]),
}
