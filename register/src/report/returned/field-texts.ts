import { plainWords } from '../sentences/plain-words.ts'
import type { DraftPiece, ReadDraft } from './read-draft.ts'

/** Words that stand together: of one field, or outside of all, within a paragraph. */
export interface DraftUnit {
  /** Index in `fields`; null outside. */
  field: number | null
  text: string
  /** Index in `paragraphs`. */
  paragraph: number
}

/** All words of a draft in order, also those of empty controls: what they show there, a program may take for a prompt or not. */
export function unitsOf({ paragraphs }: ReadDraft): DraftUnit[] {
  return paragraphs.flatMap(({ pieces }, paragraph) => unitsWithin(pieces, paragraph))
}

export function unitsWithin(pieces: readonly DraftPiece[], paragraph: number): DraftUnit[] {
  const units: DraftUnit[] = []
  for (const { text, field } of pieces) {
    const last = units.at(-1)
    if (last && last.field === field) last.text += text
    else units.push({ field, text, paragraph })
  }
  return units.filter(({ text }) => plainWords(text) !== '')
}

/** Paragraphs of a field, as people compare them: with single spaces, without those that are empty. */
export const plainParagraphs = (texts: readonly string[]): string[] =>
  texts
    .flatMap((text) => text.split('\n'))
    .map(plainWords)
    .filter((text) => text !== '')

/** A paragraph may be parted by words of another field. Of a table each row is one, with its cells parted. */
export function textsOf({ paragraphs }: ReadDraft, units: readonly DraftUnit[]): string[] {
  const texts = new Map<number, string>()
  for (const { paragraph, text } of units) texts.set(paragraph, (texts.get(paragraph) ?? '') + text)
  const rows = Map.groupBy(texts.keys(), (paragraph) => {
    const cell = paragraphs[paragraph]?.cell
    return cell ? `${cell.table}.${cell.row}` : `paragraph ${paragraph}`
  })
  return [...rows.values()].flatMap((row) => {
    const cells = Map.groupBy(row, (paragraph) => paragraphs[paragraph]?.cell?.column ?? 0)
    const said = [...cells.values()].map((own) => plainParagraphs(own.map((each) => texts.get(each) ?? '')))
    return said.length > 1 ? [said.map((cell) => cell.join(' ')).join(betweenCells)] : said.flat()
  })
}

const betweenCells = ' | '

export const isSameText = (one: readonly string[], other: readonly string[]): boolean => {
  const [before, after] = [plainParagraphs(one), plainParagraphs(other)]
  return before.length === after.length && before.every((text, at) => text === after[at])
}
