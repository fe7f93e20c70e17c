import type { Link, LinkRelation } from '../../model/linked.ts'
import { contentWords } from '../content-words.ts'
import { type KnownWorks, knownWorksOf, workOf } from '../known-works.ts'
import { organNames } from '../sessions/organ-names.ts'
import { placeOf, wordsIn } from '../text-place.ts'
import { dayOf, type PlacedParagraph, sessionOf, type Texts } from '../texts.ts'
import { type Demand, Demands, deedWords } from './demands.ts'

/** Share of the words of a demand that a later sentence must have. */
const share = { 'asks-again': 0.6, answers: 0.8 }

const speaking = new Set(['preambular', 'operative', 'body', 'annex'])

/** A sentence of a paragraph, in compare form. */
interface Sentence {
  placed: PlacedParagraph
  folded: string
  start: number
  end: number
}

/**
 * Requests and what later texts say of them: asked again, or done. A wrong join is worse than none: the words that name
 * the thing must be there, and nothing may say that it is somebody else's or has not been done.
 */
export function linkChains(texts: Texts): Link[] {
  const demands = new Demands(texts)
  const known = knownWorksOf(texts)
  return texts.paragraphs
    .filter(({ paragraph }) => speaking.has(paragraph.part))
    .flatMap((placed) => sentencesOf(placed).flatMap((sentence) => linkOf(sentence, demands, known) ?? []))
}

/** Sentences that may speak of a request; most do not, and are not looked at further. */
function sentencesOf(placed: PlacedParagraph): Sentence[] {
  const { language } = placed.in
  const { again, fulfilled, considered, report, deeds } = language.linking
  const { text } = placed.paragraph
  return stretchesOf(text).flatMap(({ start, end }) => {
    const folded = language.fold(text.slice(start, end)).trim()
    const speaks =
      again.test(folded) ||
      fulfilled.test(folded) ||
      deeds.some(({ done }) => done.test(folded)) ||
      (report.test(folded) && (considered.test(folded) || notes(placed)))
    return speaks ? [{ placed, folded, start, end }] : []
  })
}

/** «يحيط علماً بتقرير …» */
const notes = ({ paragraph }: PlacedParagraph) => paragraph.acts[0]?.class === 'note'

/** The point of an abbreviation ends no sentence: `No. 7/4`, `Mr. Halvor`. */
const sentenceEnd = /[;؛]|(?<!\b(?:\p{Lu}|Nos?|nos?|Mr|Mrs|Ms|Mme|Mlle|Dr|St|art|para))\.(?=\s|$)/gu

function stretchesOf(text: string): { start: number; end: number }[] {
  let from = 0
  const stretches = [...text.matchAll(sentenceEnd)].map(({ index }) => {
    const start = from
    from = index + 1
    return { start, end: index }
  })
  return [...stretches, { start: from, end: text.length }].filter(({ start, end }) => end > start)
}

function linkOf(sentence: Sentence, demands: Demands, known: KnownWorks): Link | null {
  const { linking } = sentence.placed.in.language
  const named = namedDemand(sentence, known)
  if (named !== null) {
    const relation = linking.fulfilled.test(sentence.folded) ? 'answers' : 'asks-again'
    return linkTo(sentence, named, relation)
  }
  const relation = linking.again.test(sentence.folded) ? 'asks-again' : 'answers'
  const demand = bestDemand(sentence, demands, relation)
  return demand && linkTo(sentence, demand.placed, relation)
}

function linkTo({ placed, start, end }: Sentence, to: PlacedParagraph, relation: LinkRelation): Link {
  const from = placeOf(placed, wordsIn(placed, start, end))
  const place = placeOf(to)
  return { from, to: place, target: place.label, relation, status: 'linked' }
}

/** «الفقرة 4 من منطوق القرار …»: the paragraph itself, where the sentence says it is met or asks for it again. */
function namedDemand({ placed, folded, start, end }: Sentence, known: KnownWorks): PlacedParagraph | null {
  const { linking } = placed.in.language
  const number = linking.paragraphOf.exec(folded)?.[1]
  const directs = placed.paragraph.acts.some(({ mandates }) => mandates.length > 0)
  if (number === undefined || !(linking.fulfilled.test(folded) || directs)) return null
  const offset = placed.paragraph.span.start
  const cited = placed.paragraph.citations.find(
    ({ span }) => span.start - offset >= start && span.end - offset <= end,
  )
  const work = cited?.target ? workOf(known, cited.target, placed.in.source.language) : undefined
  if (work === undefined || work === placed.in) return null
  return (
    work.paragraphs.find(
      ({ paragraph }) =>
        paragraph.part === 'operative' && paragraph.parent === null && paragraph.number === number,
    ) ?? null
  )
}

/** The demand whose words the sentence has; of several the latest. */
function bestDemand(sentence: Sentence, demands: Demands, relation: 'asks-again' | 'answers'): Demand | null {
  const { language } = sentence.placed.in
  if (relation === 'asks-again' ? sentence.placed.paragraph.part === 'preambular' : asksItself(sentence))
    return null
  const clause = relation === 'asks-again' ? askedAgain(sentence) : sentence.folded
  const words = new Set(deedWords(clause, language))
  const fitting = demands
    .coveredBy(words, share[relation])
    .filter((demand) => isEarlier(demand, sentence))
    .filter((demand) =>
      relation === 'asks-again' ? isAddressed(demand, sentence) : isDone(demand, sentence),
    )
  return fitting.reduce<Demand | null>(
    (best, each) => (best === null || dayBefore(best, each) ? each : best),
    null,
  )
}

/** From the verb that asks again to the end of its clause. */
function askedAgain({ folded, placed }: Sentence): string {
  const from = placed.in.language.linking.again.exec(folded)?.index ?? 0
  return folded.slice(from).split(/[,،]/)[0] ?? ''
}

/** A sentence that asks is not one that tells what was done. */
function asksItself({ placed: { paragraph }, start, end }: Sentence): boolean {
  return paragraph.acts.some(({ mandates, span }) => {
    const at = span.start - paragraph.span.start
    return mandates.length > 0 && at >= start && at < end
  })
}

const dayBefore = (one: Demand, other: Demand) =>
  (dayOf(one.placed.in) ?? '') < (dayOf(other.placed.in) ?? '')

/** Of the same organisation and language, and older as far as both say their day. */
function isEarlier({ placed: { in: demand } }: Demand, { placed: { in: own } }: Sentence): boolean {
  if (demand === own || demand.source.language !== own.source.language) return false
  if (demand.source.organisation !== own.source.organisation) return false
  if (sessionOf(demand) !== null && sessionOf(demand) === sessionOf(own)) return false
  const [asked, told] = [dayOf(demand), dayOf(own)]
  return asked !== null && (told === null || asked < told)
}

/** Some addressee of the demand is named. */
function isAddressed({ mandate, placed }: Demand, { folded }: Sentence): boolean {
  const { language } = placed.in
  return mandate.addressees.some(({ text }) => {
    const words = contentWords(language.fold(text), language)
    const held = new Set(contentWords(folded, language))
    return words.length > 0 && words.slice(0, 3).every((word) => held.has(word))
  })
}

/** The deed that was asked for, or the report, and nobody else's. */
function isDone({ action, mandate, placed }: Demand, { folded }: Sentence): boolean {
  const { linking } = placed.in.language
  if (mandate.addressees.length === 0 || linking.negation.test(folded)) return false
  if (linking.ofState.test(folded) || namesAnother(placed, folded)) return false
  const [asked, told] = [action.slice(0, opening), folded.slice(0, opening)]
  const deed = linking.deeds.find((each) => each.asked.test(asked))
  return deed ? deed.done.test(folded) : linking.report.test(asked) && linking.report.test(told)
}

/** What is asked, and what is told, stands at the start; further on words are only mentioned. */
const opening = 60

/** Another organisation is named: «مبعوثا خاصا للأمم المتحدة» is not the envoy that this one asked for. */
function namesAnother({ in: { source, language } }: PlacedParagraph, folded: string): boolean {
  return [...organNames(language).organisations].some(
    ([name, { code }]) => code !== source.organisation && name.length > 3 && folded.includes(name),
  )
}
