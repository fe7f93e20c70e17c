import type { Paragraph, Publication } from '@qarar/core'
import { lettersOf } from '../letters.ts'
import { type Fault, type Hits, precisionRecall, type Score, share } from '../measure.ts'
import type { LabelledParagraph } from './resolution-labels.ts'

const set = 'structure'

/** A paragraph as the labels have it: sub-items are part of it. */
interface ReadParagraph extends Omit<LabelledParagraph, 'head' | 'tail' | 'letters'> {
  text: string
}

/** The labelled resolutions of a collection, paragraph by paragraph: which are found, and what is right about them. */
export function scoreParagraphs(labels: readonly LabelledParagraph[], publication: Publication): Score {
  const labelled = new Set(labels.map(({ resolution }) => resolution))
  const read = readParagraphs(publication).filter(({ resolution }) => labelled.has(resolution))
  const found = new Map(read.map((paragraph) => [placeOf(paragraph), paragraph]))
  const faults = labels.flatMap((label) => compare(label, found.get(placeOf(label))))
  const wanted = new Set(labels.map(placeOf))
  const extras = read.filter(
    (paragraph) => !wanted.has(placeOf(paragraph)) || found.get(placeOf(paragraph)) !== paragraph,
  )
  return {
    measures: [
      ...parts.flatMap((part) => precisionRecall(set, `001 ${part}`, hitsOf(part, labels, read), 1)),
      ...fields.map((field) => {
        const wrong = faults.filter(({ kind }) => kind === field || kind === 'missing').length
        return share(set, `001 ${field}`, labels.length - wrong, labels.length, 1)
      }),
    ],
    faults: [...faults, ...extras.map((extra) => ({ kind: 'extra', place: placeOf(extra), detail: '' }))],
  }
}

const parts = ['chapeau', 'preambular', 'operative'] as const

const fields = ['number', 'lines', 'marker', 'split', 'text'] as const

function readParagraphs({ works }: Publication): ReadParagraph[] {
  return works.flatMap(({ paragraphs }, index) =>
    paragraphs
      .filter(({ parent, part }) => parent === null && parts.some((known) => known === part))
      .map(({ eId, part, number, marker, split, sourceLines, text }) => ({
        resolution: index + 1,
        part,
        number,
        marker,
        split,
        sourceLines,
        text: normalise([text, ...itemsBelow(eId, paragraphs)].join(' ')),
      })),
  )
}

function itemsBelow(eId: string, paragraphs: readonly Paragraph[]): string[] {
  const items = paragraphs.filter(({ parent }) => parent === eId)
  return items.flatMap((item) => [item.marker ?? '', item.text, ...itemsBelow(item.eId, paragraphs)])
}

/** As the labels: without harakat and tatweel, every white space one space. */
function normalise(text: string): string {
  return text
    .replace(/[\u064b-\u0652\u0640]/g, '')
    .replace(/\s+/g, ' ')
    .trim()
}

/** Where it begins says which paragraph it is. */
const placeOf = ({
  resolution,
  part,
  sourceLines,
}: Pick<ReadParagraph, 'resolution' | 'part' | 'sourceLines'>) =>
  `resolution ${resolution}, ${part}, line ${sourceLines[0]}`

function hitsOf(
  part: (typeof parts)[number],
  labels: readonly LabelledParagraph[],
  read: readonly ReadParagraph[],
): Hits {
  const own = read.filter((paragraph) => paragraph.part === part)
  const wanted = labels.filter((label) => label.part === part)
  const places = new Set(own.map(placeOf))
  return {
    right: wanted.filter((label) => places.has(placeOf(label))).length,
    read: own.length,
    wanted: wanted.length,
  }
}

function compare(label: LabelledParagraph, read: ReadParagraph | undefined): Fault[] {
  const place = placeOf(label)
  if (!read) return [{ kind: 'missing', place, detail: label.head }]
  const same: Record<(typeof fields)[number], boolean> = {
    number: label.number === read.number,
    lines: String(label.sourceLines) === String(read.sourceLines),
    marker: label.marker === read.marker,
    split: label.split === read.split,
    text: isText(label, read),
  }
  return fields
    .filter((field) => !same[field])
    .map((field) => ({ kind: field, place, detail: describe(field, label, read) }))
}

/** The first and last words are those of the label, and nothing between them is lost or added. */
function isText({ head, tail, letters }: LabelledParagraph, { marker, text }: ReadParagraph): boolean {
  const same = lettersOf(marker ?? '') + lettersOf(text) === letters
  return same && text.startsWith(head) && text.endsWith(tail)
}

function describe(field: (typeof fields)[number], label: LabelledParagraph, read: ReadParagraph): string {
  if (field === 'text')
    return `«${read.text.slice(0, 30)} … ${read.text.slice(-30)}» read, «${label.head.slice(0, 30)} … ${label.tail}» expected`
  const key = field === 'lines' ? 'sourceLines' : field
  return `${read[key]} read, ${label[key]} expected`
}
