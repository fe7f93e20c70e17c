import type { DocumentView } from '../../document-view.ts'
import type { ParsedDocument, ParsedWork } from '../../parsed-document.ts'
import type { ContentsRow } from './contents.ts'

/** Titles that differ, resolutions that the contents lack, and rows without a resolution. */
export function compareWithContents(
  works: readonly ParsedWork[],
  rows: readonly ContentsRow[],
  view: DocumentView,
): ParsedDocument['diagnostics'] {
  if (rows.length === 0) return []
  const byNumber = new Map(rows.map((row) => [row.number?.canonical, row]))
  const held = new Set(works.map((work) => work.number))
  const missing = rows.filter((row) => !held.has(row.number?.canonical ?? null))
  return [
    ...works.flatMap((work) => compareWork(work, byNumber.get(work.number ?? undefined), view)),
    ...missing.map((row) =>
      finding('contents-without-text', { number: row.number?.canonical ?? row.title }, row.line),
    ),
  ]
}

function compareWork(
  work: ParsedWork,
  row: ContentsRow | undefined,
  view: DocumentView,
): ParsedDocument['diagnostics'] {
  const number = work.number ?? '–'
  const head = work.leaves[0]?.span ?? { start: 0, end: 0 }
  if (row === undefined) return [finding('not-in-contents', { number }, head)]
  if (work.title === null) return [finding('title-missing', { number }, head)]
  if (sameTitle(work.title, row.title, view)) return []
  return [finding('title-differs', { number, body: work.title, contents: row.title }, row.line)]
}

/** Equal but for spaces, vowel signs, letter variants and punctuation. */
function sameTitle(a: string, b: string, { language }: DocumentView): boolean {
  const bare = (title: string) => language.fold(title).replace(/[^\p{L}\p{N}]/gu, '')
  return bare(a) === bare(b)
}

const severities = {
  'contents-without-text': 'warning',
  'not-in-contents': 'warning',
  'title-missing': 'warning',
  'title-differs': 'note',
} as const

function finding(
  code: keyof typeof severities,
  params: Record<string, string>,
  { start, end }: { start: number; end: number },
): ParsedDocument['diagnostics'][number] {
  return { code, severity: severities[code], params, span: { start, end } }
}
