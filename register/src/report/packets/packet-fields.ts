// What a department is asked to write on one item: a field for each paragraph, and for each of its sections.
import type { LanguageTag } from '@qarar/core'
import type { MandatePlace } from '../../contract/register.ts'
import type { DraftItem, DraftSection, ReportSectionKey, ReportSentence } from '../../contract/reports.ts'
import type { ItemFacts, MandateFacts } from '../facts.ts'
import type { PacketField, PacketItem } from '../packet.ts'
import { symbolIn } from './item-heading.ts'
import { packetPhrases } from './packet-phrases.ts'

/** A field, and where its words belong. */
export interface PlacedField extends PacketField {
  section: ReportSectionKey
  /** What it is about; null: the section as a whole. */
  mandate: string | null
  /** Its paragraph. */
  place: { publication: string; order: number; eId: string } | null
  /** Sentences that stand in it. */
  sentences: ReportSentence[]
}

interface Asked {
  facts: ItemFacts
  draft: DraftItem
  /** Sections that are asked for. */
  sections: readonly DraftSection[]
  language: LanguageTag
}

/** In the order of the document: action is asked for paragraph by paragraph. */
export function fieldsOf({ facts, draft, sections, language }: Asked): PlacedField[] {
  return sections.flatMap((section) => {
    if (section.key !== 'action') return [sectionField(draft, section, section.sentences, language)]
    const due = facts.mandates.filter(isDue)
    const parts = partition(section.sentences, due)
    return [
      ...due.map((each, at) =>
        mandateField(draft, each, parts[at] ?? [], { language, isAlone: isAlone(each, due) }),
      ),
      sectionField(draft, section, parts[due.length] ?? [], language),
    ]
  })
}

/** What the secretariat has to do for the session. */
const isDue = ({ mandate, falling }: MandateFacts) =>
  mandate.fields.follow === 'task' && (falling === 'due' || falling === 'stale')

/** Sentences by the mandate that they rest on, the first that fits; at the end those that rest on none of them. */
function partition(sentences: readonly ReportSentence[], due: readonly MandateFacts[]): ReportSentence[][] {
  const parts: ReportSentence[][] = [...due.map(() => []), []]
  for (const sentence of sentences) {
    const at = due.findIndex(({ mandate }) => sentence.sources.some((source) => isAbout(source, mandate.id)))
    parts[at < 0 ? due.length : at]?.push(sentence)
  }
  return parts
}

const isAbout = (source: ReportSentence['sources'][number], mandate: string) =>
  'mandate' in source && source.mandate === mandate

/** No other field is about its paragraph. */
const isAlone = ({ mandate }: MandateFacts, due: readonly MandateFacts[]) =>
  due.filter(
    (each) => each.mandate.work.id === mandate.work.id && each.mandate.place?.eId === mandate.place?.eId,
  ).length === 1

function mandateField(
  { id }: DraftItem,
  { mandate, clauses }: MandateFacts,
  sentences: ReportSentence[],
  { language, isAlone }: { language: LanguageTag; isAlone: boolean },
): PlacedField {
  const { paragraph, onParagraph, onText } = packetPhrases[language]
  const number = clauses[language]?.place.number ?? mandate.place?.number ?? null
  const symbol = symbolIn(mandate.work, language) ?? mandate.work.title ?? ''
  const place = number === null ? onText(symbol) : onParagraph(paragraph(number, symbol))
  const { action } = (clauses[language] ?? { fields: mandate.fields }).fields
  const prompt = isAlone || action === '' ? place : asking(place, action, language)
  const name = `${id}.${mandate.id}`
  return {
    ...{ name, prompt, text: paragraphsOf(sentences), language },
    ...{
      section: 'action',
      mandate: mandate.id,
      place: placeOf(clauses[language]?.place ?? mandate.place),
      sentences,
    },
  }
}

/** What is asked, where a paragraph asks for several things; of many words the first. */
function asking(place: string, action: string, language: LanguageTag): string {
  const words = action.split(/\s+/)
  const shown = words.slice(0, 14).join(' ')
  return `${place}${language === 'fr' ? '\u00a0' : ''}: ${shown}${words.length > 14 ? ' …' : ''}`
}

const placeOf = (place: MandatePlace | null) =>
  place && { publication: place.publication, order: place.order, eId: place.eId }

function sectionField(
  { id }: DraftItem,
  { key, heading }: DraftSection,
  sentences: ReportSentence[],
  language: LanguageTag,
): PlacedField {
  const text = paragraphsOf(sentences)
  const prompt = key === 'action' ? packetPhrases[language].further(heading) : heading
  return { name: `${id}.${key}`, prompt, text, language, section: key, mandate: null, place: null, sentences }
}

/** As they are printed. */
function paragraphsOf(sentences: readonly ReportSentence[]): string[] {
  const byParagraph = Map.groupBy(sentences, ({ paragraph }) => paragraph)
  return [...byParagraph.values()].map((own) => own.map(({ text }) => text).join(' '))
}

/** One item of the document that a department is sent. */
export function packetItem(asked: Asked & { heading: string }): PacketItem {
  const { facts, draft, language, heading } = asked
  const fields = fieldsOf(asked)
  const shown = new Set(fields.map(({ mandate }) => mandate))
  const quoted = facts.mandates.filter(
    ({ mandate }) => shown.has(mandate.id) || mandate.fields.follow === 'report',
  )
  const last = draft.sections.find(({ last }) => last.length > 0)?.last ?? []
  return {
    ...{ heading, headingLanguage: language },
    quotes: quotesOf(quoted, language),
    last: last.map((each) => ({ text: each.text, language: each.language ?? language })),
    fields: fields.map(({ name, prompt, text }) => ({ name, prompt, text, language })),
  }
}

/** Each paragraph once, in the language of the form where it is held in it. */
function quotesOf(mandates: readonly MandateFacts[], language: LanguageTag): PacketItem['quotes'] {
  const { paragraph } = packetPhrases[language]
  const quotes = mandates.flatMap(({ mandate, clauses }) => {
    const clause = clauses[language] ?? Object.values(clauses)[0]
    if (!clause) return []
    const { number, language: own, publication, order, eId } = clause.place
    const symbol = symbolIn(mandate.work, language) ?? mandate.work.title ?? ''
    const source = number === null ? symbol : paragraph(number, symbol)
    return [
      [
        [publication, order, eId].join(' '),
        { text: clause.text, language: own ?? language, source },
      ] as const,
    ]
  })
  return [...new Map(quotes).values()]
}
