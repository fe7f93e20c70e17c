import { foldDigits } from '../languages/fold-arabic.ts'
import type { DocumentView, TextLine } from '../parse/document-view.ts'
import type { Leaf, ParsedDocument, ParsedWork } from '../parse/parsed-document.ts'

/** The mark of a note as it is printed before it. */
const mark =
  /^(?:\((?<enclosed>[\p{Nd}*]{1,3})\)|(?<bare>\p{Nd}{1,3})[.)]?(?=\s)|(?<sign>[*†‡]{1,3}))\s*(?=\S)/u

/** Notes at the foot of pages are the last paragraphs of the work that their page is of. */
export function placeNotes(
  parsed: ParsedDocument,
  { notes = [] }: Pick<DocumentView, 'notes'>,
  originOf: (offset: number) => number,
): ParsedDocument {
  const leaves = notes.flatMap((line) =>
    line.blank ? [] : [{ leaf: noteLeaf(line), at: originOf(line.start) }],
  )
  if (leaves.length === 0) return parsed
  const firsts = parsed.works.map((work) => firstOf(work, originOf))
  const workAt = (place: number) =>
    Math.max(
      0,
      firsts.findLastIndex((first) => first <= place),
    )
  const byWork = Map.groupBy(leaves, ({ at }) => workAt(at))
  const notesOf = (index: number) => (byWork.get(index) ?? []).map(({ leaf }) => leaf)
  if (firsts.length === 0) return { ...parsed, leaves: [...parsed.leaves, ...leaves.map(({ leaf }) => leaf)] }
  return {
    ...parsed,
    works: parsed.works.map((work, index) => ({ ...work, leaves: [...work.leaves, ...notesOf(index)] })),
  }
}

/** Where the file has the first words of a work. */
function firstOf({ leaves: [first] }: ParsedWork, originOf: (offset: number) => number): number {
  return first ? originOf(first.marker?.start ?? first.span.start) : Infinity
}

function noteLeaf({ start, end, text }: TextLine): Leaf {
  const found = mark.exec(text)
  const note = { part: 'body', name: 'fn', depth: 0 } as const
  if (!found) return { ...note, span: { start, end }, marker: null, number: null }
  const [printed] = found
  return {
    ...note,
    marker: { start, end: start + printed.trimEnd().length },
    span: { start: start + printed.length, end },
    number: numberOf(found.groups?.enclosed ?? found.groups?.bare ?? ''),
  }
}

/** For addresses: a sign is no number. */
const numberOf = (printed: string) => (/^\p{Nd}+$/u.test(printed) ? foldDigits(printed) : null)
