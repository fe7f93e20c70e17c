import type { DocumentKind } from '@qarar/core'
import type { LabelledParagraph, LabelledWork } from './labelled-works.ts'
import type { ReadParagraph } from './read-paragraph.ts'

/** What happened to a paragraph that should have been found. */
export function classOfMissing(
  label: LabelledParagraph,
  read: readonly ReadParagraph[],
  kind: DocumentKind,
): string {
  if (!isResolution(kind)) return `the whole file read as ${kind}`
  const forms = [label.letters, label.lettersWithMarks]
  const same = read.find(({ letters }) => forms.includes(letters))
  if (same?.part === label.wanted) return `${label.wanted} out of order`
  if (same) return `${label.wanted} read as ${same.part}`
  const around = read.find(({ letters }) => forms.some((form) => letters.includes(form)))
  if (around) return `${label.wanted} run into another (${around.part})`
  const piece = read.find(({ letters }) => letters !== '' && forms.some((form) => form.startsWith(letters)))
  return piece ? `${label.wanted} cut in pieces` : `${label.wanted} with other letters`
}

/** What a paragraph is that should not have been found. */
export function classOfExtra(
  own: ReadParagraph,
  { paragraphs, notes }: LabelledWork,
  kind: DocumentKind,
): string {
  if (!isResolution(kind)) return `the whole file read as ${kind}`
  if (own.letters === '') return `line without letters read as ${own.part}`
  if (notes.includes(own.letters)) return `footnote read as ${own.part}`
  const formsOf = ({ letters, lettersWithMarks }: LabelledParagraph) => [letters, lettersWithMarks]
  const same = paragraphs.find((label) => formsOf(label).includes(own.letters))
  if (same?.wanted === own.part) return `${own.part} out of order`
  if (same) return `${same.kind} read as ${own.part}`
  const whole = paragraphs.find((label) => formsOf(label).some((form) => form.includes(own.letters)))
  if (whole) return `piece of ${whole.kind} read as ${own.part}`
  const inside = paragraphs.find(({ letters }) => letters !== '' && own.letters.startsWith(letters))
  return inside ? `several run together as ${own.part}` : `text without label read as ${own.part}`
}

const isResolution = (kind: DocumentKind) => kind === 'resolution' || kind === 'resolution-collection'
