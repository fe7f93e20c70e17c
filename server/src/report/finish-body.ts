// From what was read element by element to what a draft says: joined paragraphs, fields, changes.
import type { DraftParagraph, DraftPiece, FoundFault, FoundField, TrackedChange } from '@qarar/register'
import type { BodyState, RawParagraph, RawPiece } from './body-state.ts'
import { type FieldPlace, placeThatCounts } from './field-places.ts'

/** Numbers of what was read, as a draft says them. */
export interface Numbered {
  field: (place: FieldPlace | null) => number | null
  paragraph: (paragraph: RawParagraph | null) => number | null
}

export interface FinishedBody {
  fields: FoundField[]
  paragraphs: DraftParagraph[]
  changes: TrackedChange[]
  faults: FoundFault[]
  numbered: Numbered
}

export function finishBody(state: BodyState, isOfLibreOffice: boolean): FinishedBody {
  const repeated = isOfLibreOffice ? state.paragraphs.flatMap(takeOutRepeats) : []
  const places = [...new Set(state.places.found.filter(({ joined }) => joined === null))]
  const field = numbering(places)
  const { groups, paragraph } = joinParagraphs(state.paragraphs)
  const numbered: Numbered = {
    field: (place) => field(placeThatCounts(place)),
    paragraph: (raw) => (raw ? paragraph(raw) : null),
  }
  const faults = [...state.faults, ...repeated].map(({ code, found, ...where }) => ({
    ...{ code, found: found?.slice(0, 20_000) ?? null },
    ...{ paragraph: numbered.paragraph(where.paragraph), field: numbered.field(where.place) },
  }))
  return {
    fields: places.map((found, place) => {
      const paragraph = numbered.paragraph(state.beginnings.get(found) ?? null)
      return { name: found.name, place, paragraph }
    }),
    paragraphs: groups.map((group) => finished(group, numbered)),
    changes: groups.flatMap((group, at) => changesOf(group, at, numbered)),
    ...{ faults, numbered },
  }
}

function numbering(places: readonly FieldPlace[]): (place: FieldPlace | null) => number | null {
  const numbers = new Map(places.map((place, at) => [place, at]))
  return (place) => (place ? (numbers.get(place) ?? null) : null)
}

/**
 * LibreOffice writes a control around paragraphs as one in the first of them, in which it says the whole paragraph again
 * for each stretch of another script: «words», «25words», «words». Seen with version 7.4.
 */
function takeOutRepeats(paragraph: RawParagraph): BodyState['faults'] {
  const segments = Map.groupBy(paragraph.pieces, ({ segment }) => segment)
  const [first, ...rest] = [...segments]
    .filter(([segment]) => segment > 0)
    .map(([, pieces]) => textOf(pieces))
  if (!first?.trim() || rest.length === 0 || !rest.every((text) => text.endsWith(first))) return []
  const own = [...segments.keys()].find((segment) => segment > 0) as number
  const taken = paragraph.pieces.filter(({ segment }) => segment > own)
  paragraph.pieces = paragraph.pieces.filter(({ segment }) => segment <= own)
  const place = paragraph.pieces.at(-1)?.place ?? null
  return [{ code: 'repeated-by-program', found: textOf(taken), paragraph, place }]
}

const textOf = (pieces: readonly RawPiece[]) => pieces.map(({ text }) => text).join('')

/** One whose end was deleted goes on in the next. */
function joinParagraphs(paragraphs: readonly RawParagraph[]) {
  const groups: RawParagraph[][] = []
  const numbers = new Map<RawParagraph, number>()
  let before: RawParagraph | null = null
  for (const paragraph of paragraphs) {
    const goesOn = before?.isJoined && isSameCell(before, paragraph)
    if (goesOn) groups.at(-1)?.push(paragraph)
    else groups.push([paragraph])
    numbers.set(paragraph, groups.length - 1)
    before = paragraph
  }
  return { groups, paragraph: (raw: RawParagraph) => numbers.get(raw) ?? null }
}

const isSameCell = (one: RawParagraph, other: RawParagraph) =>
  one.isBoxed === other.isBoxed &&
  one.cell?.table === other.cell?.table &&
  one.cell?.row === other.cell?.row &&
  one.cell?.column === other.cell?.column

/** The last of them has the properties: theirs went with their ends. */
function finished(group: readonly RawParagraph[], numbered: Numbered): DraftParagraph {
  const last = group.at(-1) as RawParagraph
  const { style, level, isNumbered, isRightToLeft, cell, isBoxed } = last
  const pieces = group.flatMap((each, at) => [
    ...(at > 0 ? [lineEnd(numbered.field(each.pieces[0]?.place ?? each.place))] : []),
    ...each.pieces.map((piece) => finishedPiece(piece, numbered)),
  ])
  const place = numbered.field(last.place)
  return {
    // An empty paragraph stands in a field too.
    pieces: pieces.length > 0 ? pieces : [{ text: '', before: '', field: place, isPrompt: false }],
    ...{ style, level, isNumbered, isRightToLeft, language: mostOf(group), cell, isBoxed },
  }
}

/** The end of a paragraph that was deleted. */
const lineEnd = (field: number | null): DraftPiece => ({ text: '', before: '\n', field, isPrompt: false })

function finishedPiece({ text, mark, place, isPrompt }: RawPiece, numbered: Numbered): DraftPiece {
  const isGone = mark?.kind === 'deleted' || mark?.kind === 'moved-away'
  const field = numbered.field(place)
  return { text: isGone ? '' : text, before: mark && !isGone ? '' : text, field, isPrompt }
}

function mostOf(group: readonly RawParagraph[]): string | null {
  const counts = group.flatMap(({ languages }) => [...languages]).sort(([, one], [, other]) => other - one)
  return counts[0]?.[0] ?? null
}

/** One change may stand in several runs. */
function changesOf(group: readonly RawParagraph[], paragraph: number, numbered: Numbered): TrackedChange[] {
  const changes: TrackedChange[] = []
  for (const { text, mark, place } of group.flatMap(({ pieces }) => pieces)) {
    if (!mark || text === '') continue
    const field = numbered.field(place)
    const last = changes.at(-1)
    const goesOn =
      last?.kind === mark.kind &&
      last.author === mark.author &&
      last.date === mark.date &&
      last.field === field
    if (goesOn && last) last.text += text
    else changes.push({ ...mark, text, paragraph, field })
  }
  return changes
}
