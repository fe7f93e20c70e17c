import type { Citation } from '../model/extracted.ts'
import type { Link } from '../model/linked.ts'
import { keyOfSymbol } from './known-works.ts'
import { placeOf, placeOfWork } from './text-place.ts'
import type { PlacedParagraph, Texts } from './texts.ts'

interface Issue {
  placed: PlacedParagraph
  citation: Citation
}

/**
 * Texts that a meeting issued, by the event of its record that names their symbol: from that place to the meeting, and
 * from every mention in another text to that place.
 */
export function linkIssued(texts: Texts): Link[] {
  const issues = issuesOf(texts)
  if (issues.size === 0) return []
  const announced = [...issues.values()]
    .flat()
    .map(({ placed, citation }) => linkOf(citation, placeOf(placed, citation), placeOfWork(placed.in)))
  const mentioned = texts.paragraphs.flatMap((placed) =>
    placed.paragraph.citations.flatMap((citation) => {
      const issue = issueOf(citation, placed, issues)
      return issue === null
        ? []
        : [linkOf(citation, placeOf(placed, citation), placeOf(issue.placed, issue.citation))]
    }),
  )
  return [...announced, ...mentioned]
}

/** In the record of the reader's language, else in the first; the record itself mentions it in its own words. */
function issueOf({ target }: Citation, { in: work }: PlacedParagraph, issues: ReadonlyMap<string, Issue[]>) {
  const found = target === null ? undefined : issues.get(keyOfSymbol(target))
  if (found === undefined || found.some(({ placed }) => placed.in === work)) return null
  return found.find(({ placed }) => placed.in.source.language === work.source.language) ?? found[0] ?? null
}

function linkOf({ target }: Citation, from: Link['from'], to: Link['from']): Link {
  return { from, to, target, relation: 'issued-at', status: 'linked' }
}

/** By the symbol of what was issued: a place in the record of every language. */
function issuesOf({ works }: Texts): Map<string, Issue[]> {
  const issues = new Map<string, Issue[]>()
  for (const { work, paragraphs } of works) {
    const naming = work.events.filter(({ kind }) => kind === 'presidential-statement')
    const named = new Set(naming.map(({ paragraph }) => paragraph))
    if (named.size === 0) continue
    for (const placed of paragraphs.filter(({ paragraph }) => named.has(paragraph.eId))) {
      for (const citation of placed.paragraph.citations.filter(isStatement)) {
        const key = keyOfSymbol(citation.target as string)
        const known = issues.get(key) ?? []
        if (!known.some((each) => each.placed.in === placed.in))
          issues.set(key, [...known, { placed, citation }])
      }
    }
  }
  return issues
}

/** Statements of presidents are numbered `PRST` in every language. */
const isStatement = ({ target }: Citation) => target !== null && /\/PRST\//.test(target)
