import type { ContributionPacket, PacketField, PacketItem } from '@qarar/register'
import { paragraphOf } from '../docx/markup.ts'
import type { BoundDocument } from './bound-document.ts'
import { packetWords } from './packet-words.ts'
import { fieldText, setField } from './set-field.ts'
import { setFormCover, wordsLine } from './set-form.ts'
import { lastSection, runningHead, sectionEnd } from './set-sections.ts'
import { symbolRuns } from './symbol-runs.ts'
import type { TemplateStyles } from './template-styles.ts'
import { writeDocument } from './write-document.ts'

/** What one department is asked to write: to read on the left of its work, fields to fill in. */
export function writeContributionDocx(
  packet: ContributionPacket,
  { template }: { template: TemplateStyles | null },
): Promise<Buffer> {
  const { language, seal } = packet
  const title = `${packetWords[language].contribution}: ${packet.post}`
  return writeDocument({ title, language, template, seal, body: (bound) => setPacket(bound, packet) })
}

function* setPacket(bound: BoundDocument, packet: ContributionPacket): Generator<string> {
  const { language, mark, post, items } = packet
  const words = packetWords[language]
  yield* setFormCover(bound, {
    ...packet,
    title: words.contribution,
    facts: [
      [words.volume, packet.title],
      [words.session, packet.session],
      [words.post, post],
      [words.limit, packet.limit ?? words.noLimit],
    ],
    how: words.how,
  })
  const head = runningHead(bound, [post, ...(mark ? [mark] : [])], language)
  yield items.length === 0 ? lastSection(bound, null) : sectionEnd(bound, null)
  for (const [at, item] of items.entries()) {
    yield* setItem(bound, packet, item)
    yield at === items.length - 1 ? lastSection(bound, head) : sectionEnd(bound, head)
  }
}

function* setItem(
  bound: BoundDocument,
  { language }: ContributionPacket,
  item: PacketItem,
): Generator<string> {
  const words = packetWords[language]
  yield paragraphOf(
    { style: bound.ids.heading1, language: item.headingLanguage },
    symbolRuns(item.heading, item.headingLanguage),
  )
  if (item.quotes.length > 0) yield wordsLine(bound, 'heading3', words.asked, language)
  for (const { text, language: own, source } of item.quotes) {
    yield wordsLine(bound, 'source', source, language)
    yield paragraphOf({ style: bound.ids.quote, language: own }, symbolRuns(text, own))
  }
  if (item.last.length > 0) yield wordsLine(bound, 'heading3', words.last, language)
  for (const { text, language: own } of item.last)
    yield paragraphOf({ style: bound.ids.last, language: own }, symbolRuns(text, own))
  for (const field of item.fields) yield* setAsked(bound, field, language)
}

/** The prompt, and under it the field. */
function setAsked(
  bound: BoundDocument,
  { name, prompt, text, language }: PacketField,
  own: ContributionPacket['language'],
): Iterable<string> {
  const before = (bookmark: string) =>
    paragraphOf({ style: bound.ids.prompt, language: own }, `${symbolRuns(prompt, own)}${bookmark}`)
  return setField(bound, before, {
    ...{ name, title: prompt, language },
    ...fieldText(bound, text, language),
  })
}
