import { numberRanges } from './number-ranges.ts'
import { arabicOrdinal } from './ordinals.ts'
import { arabicPast } from './past.ar.ts'
import type { CitedPlace, Counted, PlaceRole, ReportLanguage } from './report-language.ts'
import type { ReportPhrases } from './report-phrases.ts'

const phrases: ReportPhrases = {
  basis: 'عملاً {places}{asked}، {submits} {reporter} هذا التقرير.',
  asked: '، التي {verb} فيها {organ} {rest}',
  askedInText: '، الذي {verb} فيه {organ} {rest}',
  basisLead: 'يُقدَّم هذا التقرير عملاً بالأحكام التالية:',
  basisEntry: '{places}.',
  agendaTwo: 'البندان {items} من جدول الأعمال',
  agendaMany: 'البنود {items} من جدول الأعمال',
  lead: '{places}، {verb} {organ} {rest}.',
  concerns: 'يتعلق ما يأتي ب{places}{action}.',
  action: ' («{action}»)',
  period: 'يغطي هذا التقرير الفترة من {from} إلى {until}.',
  periodUntil: 'يغطي هذا التقرير الفترة الممتدة حتى {until}.',
  implemented: 'وقد نُفِّذ ذلك.',
  'in-progress': 'ويجري تنفيذ ذلك.',
  continuing: 'ويتواصل تنفيذ ذلك.',
  'not-implemented': 'ولم يُنفَّذ ذلك بعد.',
  overtaken: 'وقد تجاوزت الأحداث ذلك.',
  'not-applicable': 'ولم يعد ذلك منطبقاً.',
  ofSome: 'وفيما يخص {names}: {known}',
  submitted: 'جرى في {day} تقديم {document} {places}{symbol}.',
  considered: 'جرى في {day} النظر في {document} {places}{symbol}.',
  noted: 'أُحيط علماً في {day} ب{document} {places}{symbol}.',
  symbol: ' (الوثيقة {symbol})',
  report: 'التقرير المطلوب',
  document: 'الوثيقة المطلوبة',
  repliedOne: 'بناءً على المذكرة رقم {number} المؤرخة {day}{about}، ورد رد من {states}{of}: {names}.',
  repliedTwo: 'بناءً على المذكرة رقم {number} المؤرخة {day}{about}، ورد ردان من {states}{of}: {names}.',
  repliedMany: 'بناءً على المذكرة رقم {number} المؤرخة {day}{about}، وردت ردود من {states}{of}: {names}.',
  about: '، المتعلقة {places}',
  outOf: ' من أصل {all}',
  noReply: 'لم يرد حتى {until} أي رد من الجهات التي وُجِّهت إليها المذكرة رقم {number} المؤرخة {day}{about}.',
  unasked: 'ووردت ردود من جهات لم تُوجَّه إليها المذكرة رقم {number} المؤرخة {day}: {names}.',
  nothingOne:
    'رداً على المذكرة رقم {number} المؤرخة {day}{about}، أفادت {states} بأنه ليس لديها ما تبلغ به: {names}.',
  nothingTwo:
    'رداً على المذكرة رقم {number} المؤرخة {day}{about}، أفادت {states} بأنه ليس لديهما ما تبلغان به: {names}.',
  nothingMany:
    'رداً على المذكرة رقم {number} المؤرخة {day}{about}، أفادت {states} بأنه ليس لديها ما تبلغ به: {names}.',
}

/** [one, two as subject, two elsewhere, three to ten, eleven and more]; all are feminine. */
const nouns: Record<Counted, readonly [string, string, string, string, string]> = {
  state: ['دولة واحدة', 'دولتان', 'دولتين', 'دول', 'دولة'],
  addressee: ['جهة واحدة', 'جهتان', 'جهتين', 'جهات', 'جهة'],
}

function count(count: number, counted: Counted, isSubject: boolean): string {
  const [one, two, twoElsewhere, few, many] = nouns[counted]
  if (count === 1) return one
  if (count === 2) return isSubject ? two : twoElsewhere
  const ofHundred = count % 100
  return `${count} ${ofHundred >= 3 && ofHundred <= 10 ? few : many}`
}

const list = (words: readonly string[]) => words.join(' و')

function place({ numbers, unnumbered, isOperative, kind, name, title }: CitedPlace, role: PlaceRole): string {
  const text = `${textOf(kind, name)}${title === null ? '' : ` بشأن ${title}`}`
  const from = isOperative && kind === 'resolution' ? ' من منطوق ' : ' من '
  return `${prefixes[role]}${numbers.length === 0 ? text : `${paragraphs(numbers)}${beside(unnumbered)}${from}${text}`}`
}

/** «بالفقرة»، «في الفقرة». */
const prefixes: Record<PlaceRole, string> = { by: 'ب', in: 'في ', to: 'ب', alone: '' }

function paragraphs(numbers: readonly string[]): string {
  const said = list(
    numberRanges(numbers).map((run) => (typeof run === 'string' ? run : `${run[0]} إلى ${run[1]}`)),
  )
  if (numbers.length === 1) return `الفقرة ${said}`
  if (numbers.length === 2) return `الفقرتين ${said}`
  return /^\S+ إلى/.test(said) ? `الفقرات من ${said}` : `الفقرات ${said}`
}

function beside(unnumbered: number): string {
  if (unnumbered === 0) return ''
  if (unnumbered === 1) return ' وفقرة غير مرقمة'
  return unnumbered === 2 ? ' وفقرتين غير مرقمتين' : ' وفقرات غير مرقمة'
}

function textOf(kind: CitedPlace['kind'], name: string | null): string {
  if (kind === 'resolution') return name === null ? 'القرار' : `القرار رقم ${name}`
  if (kind === 'document') return name === null ? 'الوثيقة' : `الوثيقة ${name}`
  return name === null ? 'النص' : `النص المعنون «${name}»`
}

const actor = (name: string) => ({ words: name, isFeminine: /^\S*ة(?:\s|$)/.test(name) })

/** «هذا القرار», with the letter that is written together with it. */
const thisText = /(^|\s)([وفبك]?)(ل?)هذا ا(ل(?:قرار|مقرر|إعلان|بيان))(?!\p{L})/gu

function told(rest: string): string {
  const plain = rest.replace(/^(?:(?:أيضا|أيضاً|كذلك)\s)+/, '')
  return plain.replace(thisText, (_, space, joined, to, noun) => {
    return to === '' ? `${space}${joined}ا${noun} المذكور` : `${space}${joined}ل${noun} المذكور`
  })
}

export const arabicReport: ReportLanguage = {
  tag: 'ar',
  ...{ phrases, list, place, actor, count, told },
  past: (lemma, isFeminine) => arabicPast[lemma]?.[isFeminine ? 1 : 0] ?? null,
  submits: (isFeminine) => (isFeminine ? 'تقدم' : 'يقدم'),
  behindColon: (sentence) => sentence.replace(/^و(?:قد |(?=[يت]\p{L}{2}|لم ))/u, ''),
  session: (ordinal, isSpecial, organ) => {
    const words = arabicOrdinal(ordinal) ?? `رقم ${ordinal}`
    const of = organ.startsWith('الل') ? `لل${organ.slice(3)}` : organ.replace(/^ال/, 'لل')
    return `الدورة ${isSpecial ? 'الاستثنائية ' : ''}${words} ${organ.startsWith('ال') ? of : `ل${organ}`}`
  },
}
