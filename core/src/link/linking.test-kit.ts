// Shared by the tests of linking.
import type { Citation } from '../model/extracted.ts'
import type { Finding, TextPlace } from '../model/linked.ts'
import type { Paragraph, Publication } from '../model/publication.ts'
import { readForTest } from '../reading.test-kit.ts'
import { type LinkedTexts, linkTexts } from './link-texts.ts'

/** What the texts say of each other; `targets`: printed citations and what they name, as the extract stage finds them. */
export function linkForTest(texts: readonly string[], targets: Record<string, string> = {}): LinkedTexts {
  return linkTexts(texts.map((text) => citing(readForTest(text), targets)))
}

function citing(publication: Publication, targets: Record<string, string>): Publication {
  const paragraph = (each: Paragraph): Paragraph => ({
    ...each,
    citations: each.citations.length > 0 ? each.citations : citationsIn(each, targets),
  })
  return {
    ...publication,
    works: publication.works.map((work) => ({
      ...work,
      paragraphs: work.paragraphs.map(paragraph),
      turns: work.turns.map((turn) => ({ ...turn, paragraphs: turn.paragraphs.map(paragraph) })),
    })),
  }
}

function citationsIn({ text, span }: Paragraph, targets: Record<string, string>): Citation[] {
  return Object.entries(targets)
    .flatMap(([printed, target]): Citation[] => {
      const start = text.indexOf(printed)
      if (start < 0) return []
      const place = { start: span.start + start, end: span.start + start + printed.length }
      return [{ text: printed, span: place, status: 'unknown', target, readings: [] }]
    })
    .sort((one, other) => one.span.start - other.span.start)
}

/** `2: para_3 «30 June»`, as far as a place says. */
export function shown({ publication, work, eId, text }: TextPlace): string {
  return `${publication}/${work}${eId === null ? '' : ` ${eId}`}${text === null ? '' : ` «${text.trim()}»`}`
}

export function findingsOf({ findings }: LinkedTexts, code: Finding['code']): string[] {
  return findings.filter((each) => each.code === code).map(({ places }) => places.map(shown).join(' | '))
}

export function linksOf(
  { links }: LinkedTexts,
  relation: LinkedTexts['links'][number]['relation'],
): string[] {
  return links
    .filter((link) => link.relation === relation)
    .map(({ from, to, status }) => `${shown(from)} → ${to === null ? status : shown(to)}`)
}
