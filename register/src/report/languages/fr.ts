import { numberRanges } from './number-ranges.ts'
import { frenchOrdinal } from './ordinals.ts'
import { frenchPast } from './past.fr.ts'
import type { CitedPlace, Counted, PlaceRole, ReportLanguage } from './report-language.ts'
import { capital, type ReportPhrases, uncapital } from './report-phrases.ts'

// U+00A0 before colons and within quotation marks.
const replied = (has: string) =>
  `En réponse à la note n°\u00a0{number} du {day}{about}, {states}{of} ${has} répondu\u00a0: {names}.`
const nothing = (has: string) =>
  `En réponse à la note n°\u00a0{number} du {day}{about}, {states} ${has} indiqué n’avoir rien à signaler\u00a0: {names}.`

const phrases: ReportPhrases = {
  basis: 'En application {places}{asked}, {reporter} {submits} le présent rapport.',
  asked: ', dans lequel {organ} {verb} {rest}',
  askedInText: ', dans laquelle {organ} {verb} {rest}',
  basisLead: 'Le présent rapport est présenté en application des dispositions suivantes\u00a0:',
  basisEntry: '{places}.',
  agendaTwo: 'Points {items} de l’ordre du jour',
  agendaMany: 'Points {items} de l’ordre du jour',
  lead: '{places}, {organ} {verb} {rest}.',
  concerns: 'Ce qui suit concerne {places}{action}.',
  action: ' («\u00a0{action}\u00a0»)',
  period: 'Le présent rapport couvre la période du {from} au {until}.',
  periodUntil: 'Le présent rapport couvre la période allant jusqu’au {until}.',
  implemented: 'Cela a été exécuté.',
  'in-progress': 'L’exécution en est en cours.',
  continuing: 'L’exécution s’en poursuit.',
  'not-implemented': 'Cela n’a pas encore été exécuté.',
  overtaken: 'Cela a été dépassé par les événements.',
  'not-applicable': 'Cela n’est plus applicable.',
  ofSome: 'Pour ce qui concerne {names}\u00a0: {known}',
  submitted: 'Le {document} {places}{symbol} a été présenté le {day}.',
  considered: 'Le {document} {places}{symbol} a été examiné le {day}.',
  noted: 'Il a été pris acte, le {day}, du {document} {places}{symbol}.',
  symbol: ' ({symbol})',
  report: 'rapport demandé',
  document: 'document demandé',
  repliedOne: replied('a'),
  ...{ repliedTwo: replied('ont'), repliedMany: replied('ont') },
  about: ' relative {places}',
  outOf: ' sur {count}',
  noReply:
    'Au {until}, aucun des destinataires de la note n°\u00a0{number} du {day}{about} n’y avait répondu.',
  unasked: 'Ont répondu sans que la note n°\u00a0{number} du {day} leur ait été adressée\u00a0: {names}.',
  nothingOne: nothing('a'),
  ...{ nothingTwo: nothing('ont'), nothingMany: nothing('ont') },
}

function list(words: readonly string[]): string {
  if (words.length < 2) return words.join('')
  return `${words.slice(0, -1).join(', ')} et ${words.at(-1)}`
}

/** How «le paragraphe», «les paragraphes» and «la résolution» grow together with what stands before them. */
const grown: Record<PlaceRole, readonly [one: string, several: string, feminine: string, text: string]> = {
  by: ['du ', 'des ', 'de la ', 'du '],
  in: ['au ', 'aux ', 'dans la ', 'dans le '],
  to: ['au ', 'aux ', 'à la ', 'au '],
  alone: ['le ', 'les ', 'la ', 'le '],
}

function place({ numbers, unnumbered, kind, name, title }: CitedPlace, role: PlaceRole): string {
  const [one, several] = grown[role]
  const titled = title === null ? '' : ` intitulée ${quoted(title)}`
  const text = (of: PlaceRole) => `${grown[of][kind === 'resolution' ? 2 : 3]}${textOf(kind, name)}${titled}`
  if (numbers.length === 0) return text(role)
  const paragraphs = numbers.length === 1 ? `${one}paragraphe` : `${several}paragraphes`
  return `${paragraphs} ${runs(numbers)}${beside(unnumbered, role)} ${text('by')}`
}

function beside(unnumbered: number, role: PlaceRole): string {
  if (unnumbered === 0) return ''
  const before = { by: 'de ', in: 'à ', to: 'à ', alone: '' }[role]
  if (unnumbered > 1) return ` et ${before}${unnumbered} alinéas non numérotés`
  return ` et ${before.replace('de ', 'd’')}un alinéa non numéroté`
}

const runs = (numbers: readonly string[]) =>
  list(numberRanges(numbers).map((run) => (typeof run === 'string' ? run : `${run[0]} à ${run[1]}`)))

const quoted = (words: string) => `«\u00a0${capital(words)}\u00a0»`

function textOf(kind: CitedPlace['kind'], name: string | null): string {
  if (kind === 'text') return name === null ? 'texte' : `texte intitulé ${quoted(name)}`
  const noun = kind === 'resolution' ? 'résolution' : 'document'
  return name === null ? noun : `${noun} ${name}`
}

/** By how the first word ends; those that end otherwise than they are. */
const feminine =
  /^(?!Comité(?:\s|$))(?:\S*(?:[st]ion|ence|ance|ée|té|ique)|Réunion|Ligue|Banque|Cour|Chambre)(?=\s|$)/u
const elided = /^(?!haut)[aeiouyhàâéèêëîïôûœ]/iu

function actor(name: string) {
  const plain = name.replace(/^(?:le |la |l’|l')/i, '')
  const isFeminine = feminine.test(plain)
  const article = elided.test(plain) ? 'l’' : isFeminine ? 'la ' : 'le '
  return { words: `${article}${plain}`, isFeminine }
}

const nouns: Record<Counted, readonly [string, string]> = {
  state: ['État', 'États'],
  addressee: ['destinataire', 'destinataires'],
}

const thisText = /(?<!\p{L})la présente (résolution|décision|déclaration)(?!\p{L})/gu

export const frenchReport: ReportLanguage = {
  tag: 'fr',
  ...{ phrases, list, place, actor },
  past: (lemma) => frenchPast[lemma] ?? null,
  submits: () => 'présente',
  count: (count, counted) => (count === 1 ? `un ${nouns[counted][0]}` : `${count} ${nouns[counted][1]}`),
  told: (rest) => rest.replace(/^(?:(?:également|aussi|en outre) )+/, '').replace(thisText, 'ladite $1'),
  behindColon: uncapital,
  session: (ordinal, isSpecial, organ) => {
    const { words } = actor(organ)
    const of = words.startsWith('le ') ? `du ${words.slice(3)}` : `de ${words}`
    const named = capital(frenchOrdinal(ordinal) ?? `${ordinal}e`)
    return `${named} session ${isSpecial ? 'extraordinaire ' : ''}${of}`
  },
}
