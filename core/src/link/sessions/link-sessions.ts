import type { DocumentKind } from '../../model/kinds.ts'
import type { Link } from '../../model/linked.ts'
import { isSession } from '../link-citations.ts'
import { placeOf, placeOfPublication, placeOfWork, wordsIn } from '../text-place.ts'
import { type PlacedParagraph, type PlacedWork, sessionOf, type Texts } from '../texts.ts'
import type { SessionMention } from './find-session-mentions.ts'

/** From every mention of another session to the texts of it; to nothing where none is held. */
export function linkSessions(texts: Texts, mentions: readonly SessionMention[]): Link[] {
  const held = textsBySession(texts)
  const found = new Map<string, Link>()
  const add = (link: Link) => {
    const key = `${link.from.publication} ${link.from.work} ${link.from.eId} ${link.target}`
    if (!found.has(key)) found.set(key, link)
  }
  for (const placed of texts.paragraphs) for (const link of citedSessions(placed, held)) add(link)
  for (const mention of mentions) {
    const { placed, name, start, end } = mention
    if (isOwn(placed, name)) continue
    const from = placeOf(placed, wordsIn(placed, start, end))
    add(linkTo(from, name, held(placed, mention.organisation, name)))
  }
  return [...found.values()]
}

/** Citations whose target is a session, as the extract stage names it. */
function citedSessions(placed: PlacedParagraph, held: TextsOfSession): Link[] {
  return placed.paragraph.citations.flatMap((citation) => {
    const { target } = citation
    if (target === null || !isSession(target) || isOwn(placed, target)) return []
    const to = held(placed, placed.in.source.organisation, target)
    return [linkTo(placeOf(placed, citation), target, to)]
  })
}

function linkTo(from: Link['from'], target: string, to: Link['to']): Link {
  return { from, to, target, relation: 'cites-session', status: to ? 'linked' : 'unknown' }
}

const isOwn = ({ in: work }: PlacedParagraph, name: string) =>
  work.work.session === name || work.source.session === name

/** Kinds by which a session speaks, first what it is known by; where it has none of these, nothing is linked. */
const spoken: readonly DocumentKind[] = [
  ...(['declaration', 'resolution', 'communique', 'decision', 'chair-summary', 'verbatim-record'] as const),
]

type TextsOfSession = (from: PlacedParagraph, organisation: string | null, name: string) => Link['to']

/** The text of a session in the language of the one who asks; its publication where that has several. */
function textsBySession({ works }: Texts): TextsOfSession {
  const texts = works.filter(({ work }) => spoken.includes(work.kind))
  const bySession = Map.groupBy(texts, (placed) => `${placed.source.organisation} ${sessionOf(placed)}`)
  return ({ in: { source, publication } }, organisation, name) => {
    const found =
      bySession.get(`${organisation} ${name}`)?.filter((each) => each.publication !== publication) ?? []
    const own = found.filter((each) => each.source.language === source.language)
    return placeOfAll(own.length > 0 ? own : found)
  }
}

function placeOfAll(works: readonly PlacedWork[]): Link['to'] {
  const kind = spoken.find((each) => works.some(({ work }) => work.kind === each))
  const [first] = works.filter(({ work }) => work.kind === kind)
  if (first === undefined) return null
  const beside = works.filter(
    ({ publication, work }) => publication === first.publication && work.kind === kind,
  )
  return beside.length > 1 ? placeOfPublication(first) : placeOfWork(first)
}
