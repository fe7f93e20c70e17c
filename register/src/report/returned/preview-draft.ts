import type { LanguageTag } from '@qarar/core'
import type { DraftItem, DraftSection } from '../../contract/reports.ts'
import type { DraftFault, DraftPreview, ReturnedSection } from '../../contract/returned-drafts.ts'
import type { PacketSeal } from '../packet.ts'
import { alignSentences } from './align-sentences.ts'
import { isSameText, plainParagraphs } from './field-texts.ts'
import { type GatheredField, gatheredFaults, gatherFields, lostField } from './gather-fields.ts'
import { type FieldPart, fieldParts, type LayoutPart } from './layout-of.ts'
import { matchOrder } from './match-order.ts'
import type { ReadDraft } from './read-draft.ts'
import { sealFaults, type TakenBefore, takenFault } from './seal-faults.ts'
import { draftFault } from './told-remarks.ts'

export interface ReturnedWhole {
  read: ReadDraft
  /** The items of the volume as they stand now, in order. */
  draft: readonly DraftItem[]
  volume: string
  taken: TakenBefore | null
  /** What was sent, as `layoutOf` makes it of that document; null: not known, sections are found by their headings. */
  issued: IssuedDraft | null
}

export interface IssuedDraft {
  seal: PacketSeal
  layout: readonly LayoutPart[]
  /** Of each section, by its name, as it went out. */
  versions: ReadonlyMap<string, number>
}

/** What would become of each section. Sentences with the same words keep what they rest on. */
export function previewDraft({ read, draft, volume, taken, issued }: ReturnedWhole): DraftPreview {
  const layout = issued?.layout ?? headingsOf(draft)
  const { fields, told, outside, gone } = gatherFields(read, layout)
  const parts = fieldParts(layout)
  const known = new Set(draft.flatMap((item) => item.sections.map((section) => nameOf(item, section))))
  const moved = movedNames(read, orderOf(parts, known))
  const strangers = [...fields].filter(([name]) => !known.has(name))
  return {
    ...{ file: read.name, sha256: read.sha256, program: read.program },
    ...told,
    faults: [
      ...takenFault(taken),
      ...(issued ? sealFaults(read, issued.seal, volume) : []),
      ...strangers.map(([name]) => draftFault('unknown-field', name)),
      ...told.faults,
    ],
    outside: [...outside, ...strangers.flatMap(([name, found]) => wordsOf(name, found))],
    gone,
    sections: draft.flatMap((item) =>
      item.sections.map((section) => {
        const name = nameOf(item, section)
        const found = fields.get(name) ?? lostField
        return sectionOf({
          ...{ item, section, found, isMoved: moved.has(name) },
          ...{ sent: parts.get(name), version: issued?.versions.get(name) },
        })
      }),
    ),
  }
}

const nameOf = ({ id }: DraftItem, { key }: DraftSection) => `${id}.${key}`

/** The words of a field that is of no section are kept beside all others. */
const wordsOf = (near: string, { copies }: GatheredField) => copies.flat().map((text) => ({ text, near }))

/** The draft as it would lie in a document: titles and headings, and under each its section. */
function headingsOf(draft: readonly DraftItem[]): LayoutPart[] {
  return draft.flatMap((item): LayoutPart[] => [
    { text: item.title[item.language] ?? item.symbol ?? item.id },
    ...item.sections.flatMap((section): LayoutPart[] => [
      { text: section.heading },
      { field: nameOf(item, section), empty: '', paragraphs: paragraphsOf(section), remarks: [] },
    ]),
  ])
}

function paragraphsOf({ sentences }: DraftSection): string[] {
  const groups = Map.groupBy(sentences, ({ paragraph }) => paragraph)
  return [...groups.values()].map((group) => group.map(({ text }) => text).join(' '))
}

/** As they went out: a consolidated report has them section by section. What did not go out stands behind. */
const orderOf = (sent: ReadonlyMap<string, FieldPart>, known: ReadonlySet<string>): string[] => [
  ...new Set([...[...sent.keys()].filter((name) => known.has(name)), ...known]),
]

/** Those that do not stand in that order. */
function movedNames(read: ReadDraft, order: readonly string[]): Set<string> {
  const known = new Set(order)
  const there = [...new Set(read.fields.map(({ name }) => name))].filter((name) => known.has(name))
  const places = matchOrder(order, there)
  return new Set(there.filter((_, at) => places[at] === null))
}

interface SectionBack {
  item: DraftItem
  section: DraftSection
  found: GatheredField
  sent: FieldPart | undefined
  /** As it went out; undefined: not known. */
  version: number | undefined
  isMoved: boolean
}

function sectionOf(back: SectionBack): ReturnedSection {
  const { item, section, found } = back
  const [returned = []] = found.copies
  const state = stateOf(back)
  const now = isChangedSince(back, state) ? paragraphsOf(section) : null
  const sentences = sentencesOf(section, returned, { language: item.language, isKept: now === null })
  return {
    ...{ item: item.id, section: section.key, heading: section.heading, version: section.version },
    ...{ state, returned, copies: found.copies.length > 1 ? found.copies : [], now, sentences },
    ...{
      ...found.told,
      faults: [
        ...sectionFaults(back, sentences),
        ...(now ? [draftFault('changed-since')] : []),
        ...found.told.faults,
      ],
    },
  }
}

/** It says something else than went out, and so does the register: whoever takes it overwrites what others wrote. */
function isChangedSince({ section, sent, version }: SectionBack, state: ReturnedSection['state']): boolean {
  if (state === 'unchanged' || sent === undefined || version === section.version) return false
  return !isSameText(paragraphsOf(section), sent.paragraphs)
}

interface Aligning {
  language: LanguageTag
  /** Sentences that were changed keep what they rested on: it is what they were changed from. */
  isKept: boolean
}

function sentencesOf(
  section: DraftSection,
  returned: readonly string[],
  { language, isKept }: Aligning,
): ReturnedSection['sentences'] {
  const own = section.sentences
  return alignSentences(
    own.map(({ text }) => text),
    returned,
    own[0]?.language ?? language,
  ).map(({ was, ...each }) => ({
    ...each,
    id: was === null ? null : (own[was]?.id ?? null),
    hasSource: was !== null && (isKept || each.kind !== 'changed'),
  }))
}

function stateOf({ section, found: { copies, isThere }, sent }: SectionBack): ReturnedSection['state'] {
  const [returned = []] = copies
  const own = paragraphsOf(section)
  const printed = sent?.paragraphs ?? own
  if (copies.length > 1) return 'doubled'
  if (!isThere && returned.length === 0)
    return plainParagraphs(printed).length === 0 ? 'unchanged' : 'deleted'
  if (isSameText(returned, printed) || isSameText(returned, own)) return 'unchanged'
  return returned.length === 0 ? 'emptied' : 'changed'
}

function sectionFaults(
  { section, found, sent, isMoved }: SectionBack,
  sentences: ReturnedSection['sentences'],
): DraftFault[] {
  const isByHeading = !found.isThere && found.beside.length > 0
  const isUnchanged = sent && isSameText(found.copies[0] ?? [], sent.paragraphs)
  const unproved = isUnchanged ? [] : sentences.filter(({ hasSource }) => !hasSource)
  const isGone = !found.isThere && plainParagraphs(sent?.paragraphs ?? []).length > 0
  return [
    ...(isByHeading
      ? [draftFault('by-heading', section.heading)]
      : gatheredFaults(found).filter(({ code }) => code !== 'deleted' || isGone)),
    ...(isMoved ? [draftFault('moved')] : []),
    ...unproved.map(({ after }) => draftFault('no-source', after)),
  ]
}
