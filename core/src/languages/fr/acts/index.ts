import { foldLatin } from '../../fold-latin.ts'
import type { ActWords, VerbForm, Voice } from '../../words/acts.ts'
import { frenchCommitments, frenchObligations } from './commitments.ts'
import { frenchActNouns, frenchOpenings, frenchTurns, frenchVerbs } from './verbs.ts'

function formsOf([
  lemma,
  present,
  participle,
  past,
  kind,
  otherwise,
]: (typeof frenchVerbs)[number]): VerbForm[] {
  const verb = { lemma, class: kind, ...(otherwise === undefined ? {} : { otherwise }) }
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
    ...pastForms(past).map((phrase) => form(phrase, 'past')),
    form(`nous ${weForm(participle)}`, 'we'),
    form(`je ${present}`, 'i'),
    form(`j' ${present}`, 'i'),
    ...[ours, past, foldLatin(lemma)].map((phrase) => form(phrase, 'bare')),
  ]
}

/** «a noté», «ont noté»; «s’est félicitée», «s’est félicité», «se sont félicités». */
function pastForms(past: string): string[] {
  const reflexive = /^s' est (.+?)e?$/.exec(past)?.[1]
  if (reflexive === undefined) return [`a ${past}`, `ont ${past}`]
  return [`s' est ${reflexive}e`, `s' est ${reflexive}`, `se sont ${reflexive}s`, `se sont ${reflexive}es`]
}

const manners = new Set(['ayant', 'agissant', 'guidee', 'inspiree', 'attachee', 'decidee', 'emue'])

/** «convaincue» of an assembly, «convaincu» of a council, «convaincus» of ministers. */
function gendersOf(feminine: string): string[] {
  const masculine = feminine.replace(/euse$/, 'eux').replace(/(ee|ue|ie|te)$/, (end) => end[0] as string)
  if (masculine === feminine) return [feminine]
  return [feminine, masculine, `${feminine}s`, masculine.endsWith('x') ? masculine : `${masculine}s`]
}

/** «préoccupé» is no «préoccupe»: what is read by its accent. */
const accented = new Set(
  frenchOpenings.flatMap(([phrase]) =>
    gendersOf(phrase).filter((word) => /[^e]e$/.test(word) && phrase.endsWith('ee')),
  ),
)

const finite = new Set<Voice>(['present', 'i'])

/** «à», «de», «d’» take no verb that shows a person. */
function goesOn(subordinator: string, _first: string, { voice }: VerbForm): boolean {
  return voice === 'bare' || !['a', 'de', "d'", 'ou'].includes(subordinator)
}

const openings = frenchOpenings.flatMap(([phrase, kind]) =>
  gendersOf(phrase).map(
    (word): VerbForm => ({
      words: [word],
      voice: 'participle',
      gender: null,
      verb: { lemma: phrase, class: kind },
      opensOnly: manners.has(phrase),
    }),
  ),
)

/** Verbs that ask somebody without a preposition: «les invite». */
const direct = [
  'prier',
  'prier instamment',
  'inviter',
  'inviter instamment',
  'engager',
  'engager instamment',
  'engager vivement',
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
  saying: [],
  turns: frenchTurns,
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
    'particulierement',
    'pleinement',
    'fermement',
    "d'",
    'urgence',
  ],
  openings: {
    preambular:
      /^(?:(?:tout|aussi|\p{L}{3,}ment) )*(?:s'? |se )?\p{L}{2,}(?:ant|ee|ie|ue|use|iente|able)(?= |$)/u,
    operative: /^(?:s'? |se )?\p{L}{3,}(?:e|t|d|it)(?= |$)/u,
  },
  feeling: /(?:ee|ie|ue|use|te)s?$/,
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
  opensObject:
    /^(?:le|la|les|l'|tous|toutes|a|au|aux|ceux|celles|ceux-ci|celles-ci|celui-ci|celle-ci|ces|cette|cet|une?|des|instamment|vivement)$/,
  thats: ['que', "qu'"],
  clauses: ['qui', 'que', "qu'", 'dont', 'lequel', 'laquelle'],
  goesOn,
  spelled: (printed, { voice, words }) =>
    (voice === 'bare' && (words[0] ?? '').endsWith('e')) ||
    (voice === 'participle' && accented.has(words[0] ?? ''))
      ? /é$/i.test(printed)
      : !finite.has(voice) || !/é$/i.test(printed),
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
