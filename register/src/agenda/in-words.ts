import type { AgendaLine, AgendaSource } from '../contract/agenda.ts'
import type { RegisterMandate } from '../contract/register.ts'
import { singleSpaces } from '../single-spaces.ts'
import { type ReadItem, readItem } from './read-item.ts'

/**
 * The same lines in the words of other versions of their texts. Which lines there are does not depend on the reader: where
 * the rules do not read the same item in those words, they stay as they were.
 */
export function agendaInWords(
  lines: readonly AgendaLine[],
  mandates: readonly RegisterMandate[],
): AgendaLine[] {
  const byId = new Map(mandates.map((mandate) => [mandate.id, mandate]))
  return lines.map((line) => lineInWords(line, byId))
}

type Mandates = ReadonlyMap<string, RegisterMandate>

function lineInWords(line: AgendaLine, mandates: Mandates): AgendaLine {
  const read = line.sources.map((source) => sourceInWords(source, line, mandates))
  const first = read[0]
  const sources = read.map(({ source }) => source)
  if (!first?.item) return { ...line, sources }
  const title = line.isQuoted ? first.item.quoted : first.source.work.title
  return {
    ...{ ...line, sources, condition: first.item.condition },
    title: title === null ? line.title : singleSpaces(title).plain.trim(),
  }
}

interface Read {
  source: AgendaSource
  /** Null where the source stayed as it was. */
  item: ReadItem | null
}

function sourceInWords(source: AgendaSource, line: AgendaLine, mandates: Mandates): Read {
  const mandate = mandates.get(source.mandate)
  const item = mandate ? readItem(mandate) : null
  if (!mandate || item === null || !isSame(item, line)) return { source, item: null }
  const { work, place, fields } = mandate
  return { source: { mandate: mandate.id, work, place, action: fields.action, span: item.span }, item }
}

/** Whether an item is quoted, and whether something ends it, is said in all languages or was read wrong in one. */
const isSame = (item: ReadItem, line: AgendaLine) =>
  item.kind === line.kind &&
  (item.quoted !== null) === line.isQuoted &&
  (item.condition !== null) === (line.condition !== null)
