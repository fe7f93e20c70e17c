import type { Publication } from '@qarar/core'
import { align } from '../align.ts'
import { lettersOf } from '../letters.ts'
import type { Fault, Hits } from '../measure.ts'
import { classOfExtra, classOfMissing } from './classify.ts'
import type { LabelledParagraph, LabelledWork } from './labelled-works.ts'
import type { ReadParagraph } from './read-paragraph.ts'

export const scoredParts = ['preambular', 'operative'] as const
type ScoredPart = (typeof scoredParts)[number]

export interface WorkScore {
  hits: Record<ScoredPart, Hits>
  /** Of the paragraphs found that have a decimal number: those read with it. */
  numbers: { right: number; found: number }
  faults: Fault[]
}

/** One resolution: its paragraphs in order against those of the label, by their letters and digits and their part. */
export function scoreWork(work: LabelledWork, publication: Publication): WorkScore {
  const read = readParagraphs(publication)
  const pairs = pairUp(work.paragraphs, read)
  const readAs = new Map(pairs.map(({ label, own }) => [label, own]))
  const labelOf = new Map(pairs.map(({ label, own }) => [own, label]))
  const missing = work.paragraphs.filter(
    (label) => isScored(label.wanted) && readAs.get(label)?.part !== label.wanted,
  )
  const extras = read.filter((own) => isScored(own.part) && !allows(labelOf.get(own), own.part))
  // A paragraph in the wrong part is missing in one and too many in the other: one fault.
  const strays = extras.filter((own) => !isScored(labelOf.get(own)?.wanted ?? 'other'))
  const numbered = pairs.filter(({ label, own }) => label.number !== null && label.wanted === own.part)
  return {
    hits: {
      preambular: hitsOf('preambular', work.paragraphs, missing, extras),
      operative: hitsOf('operative', work.paragraphs, missing, extras),
    },
    numbers: {
      right: numbered.filter(({ label, own }) => label.number === own.number).length,
      found: numbered.length,
    },
    faults: [
      ...missing.map((label) => fault(classOfMissing(label, read, publication.kind), work, label.text)),
      ...strays.map((own) => fault(classOfExtra(own, work, publication.kind), work, own.text)),
    ],
  }
}

function readParagraphs({ paragraphs, works }: Publication): ReadParagraph[] {
  return [...paragraphs, ...works.flatMap((work) => work.paragraphs)].map(
    ({ part, number, marker, text }) => ({
      part,
      number,
      letters: lettersOf(`${marker ?? ''}${text}`),
      text: `${marker ?? ''} ${text}`,
    }),
  )
}

interface Pair {
  label: LabelledParagraph
  own: ReadParagraph
}

/** In order, by letters and digits; a paragraph with its footnote marks and without them is the same one. */
function pairUp(labels: readonly LabelledParagraph[], read: readonly ReadParagraph[]): Pair[] {
  const keys = new Map(labels.map(({ letters, lettersWithMarks }) => [lettersWithMarks, letters]))
  const pairs = align(
    labels.map(({ letters }) => letters),
    read.map(({ letters }) => keys.get(letters) ?? letters),
  )
  return pairs.map(([label, own]) => ({ label: labels[label], own: read[own] }) as Pair)
}

const isScored = (part: string): part is ScoredPart => scoredParts.some((known) => known === part)

const allows = (label: LabelledParagraph | undefined, part: string) =>
  label !== undefined && (label.wanted === 'anything' || label.wanted === part)

function hitsOf(
  part: ScoredPart,
  labels: readonly LabelledParagraph[],
  missing: readonly LabelledParagraph[],
  extras: readonly ReadParagraph[],
): Hits {
  const wanted = labels.filter((label) => label.wanted === part).length
  const right = wanted - missing.filter((label) => label.wanted === part).length
  return { right, wanted, read: right + extras.filter((own) => own.part === part).length }
}

const fault = (kind: string, { symbol }: LabelledWork, text: string): Fault => ({
  kind,
  place: symbol,
  detail: text.trim().slice(0, 60),
})
