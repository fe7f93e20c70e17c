// Editions of an item, and what each did to the requests of the one before it, from the links among the texts.
import type { Link, Mandate, Publication } from '@qarar/core'
import { languagePack } from '@qarar/core/languages/index.ts'
import { type LifeStep, type PlacedRequest, readSessionCode, stepsBetween, stepsInAll } from '@qarar/register'
import type { HeldText } from './held-texts.ts'
import { type MandatesAt, workKey } from './mandates-at.ts'

export interface FoundEdition {
  /** Ids of works. */
  earlier: string
  later: string
  /** Where the later one was read. */
  revision: string
  order: number
  steps: LifeStep[]
}

/** `renews` in one language, with the texts. */
export interface Renewal {
  link: Link
  earlier: TextWork
  later: TextWork
}

/** A text that is held, with the id of its work. */
export interface TextWork {
  text: HeldText
  order: number
  work: Publication['works'][number]
  id: string
}

/** Of a text in several languages one; of several earlier editions the nearest that any language has. */
export function findLife(
  links: readonly Link[],
  texts: readonly HeldText[],
  mandates: MandatesAt,
): FoundEdition[] {
  const renewals = renewalsOf(links, texts, mandates)
  const again = Map.groupBy(links.filter(isAgain), ({ from, to }) => pairKey(from, to))
  const byLater = Map.groupBy(renewals, ({ later }) => later.id)
  return [...byLater.values()].flatMap((all) => {
    const nearest = Math.max(...all.map(({ earlier }) => ordinalOf(earlier)))
    const near = all.filter(({ earlier }) => ordinalOf(earlier) === nearest)
    return [...Map.groupBy(near, ({ earlier }) => earlier.id).values()].map((versions) =>
      editionOf(versions, again, mandates),
    )
  })
}

const isAgain = ({ relation, to }: Link) => relation === 'asks-again' && to !== null

const pairKey = (from: Link['from'], to: Link['to']) =>
  `${from.publication} ${from.work} ${to?.publication} ${to?.work}`

export const renewalsOf = (
  links: readonly Link[],
  texts: readonly HeldText[],
  mandates: MandatesAt,
): Renewal[] => links.flatMap((link) => renewalOf(link, texts, mandates) ?? [])

function renewalOf(link: Link, texts: readonly HeldText[], mandates: MandatesAt): Renewal | null {
  if (link.relation !== 'renews' || link.to === null) return null
  const [earlier, later] = [workAt(link.to, texts, mandates), workAt(link.from, texts, mandates)]
  return earlier && later && earlier.id !== later.id ? { link, earlier, later } : null
}

/** Every text that is held. */
export const worksOf = (texts: readonly HeldText[], mandates: MandatesAt): TextWork[] =>
  texts.flatMap(({ publication }, index) =>
    publication.works.flatMap((_, at) => workAt({ publication: index, work: at + 1 }, texts, mandates) ?? []),
  )

export function workAt(
  { publication, work: order }: Pick<Link['from'], 'publication' | 'work'>,
  texts: readonly HeldText[],
  { works }: MandatesAt,
): TextWork | null {
  const text = texts[publication]
  const work = order === null ? undefined : text?.publication.works[order - 1]
  const id = text && order !== null ? works.get(workKey(text.revision, order)) : undefined
  return text && work && order !== null && id !== undefined ? { text, order, work, id } : null
}

const sessionOf = ({ work, text }: TextWork) => work.session ?? text.publication.session
const ordinalOf = (one: TextWork) => readSessionCode(sessionOf(one) ?? '')?.ordinal ?? 0

type Again = ReadonlyMap<string, Link[]>

function editionOf(versions: readonly Renewal[], again: Again, mandates: MandatesAt): FoundEdition {
  const { earlier, later } = versions[0] as Renewal
  const asked = versions.map((each) => requestsIn(each.earlier, mandates))
  const steps = versions.map((each, index) => stepsOf(each, asked[index] ?? [], again, mandates))
  const ids = asked.map((requests) => new Set(requests.map(({ id }) => id)))
  return {
    ...{ earlier: earlier.id, later: later.id, revision: later.text.revision, order: later.order },
    steps: stepsInAll(steps, ids).filter((step) => step.later !== step.earlier),
  }
}

function stepsOf(
  { link, later }: Renewal,
  earlier: readonly PlacedRequest[],
  again: Again,
  mandates: MandatesAt,
): LifeStep[] {
  const named = again.get(pairKey(link.from, link.to)) ?? []
  const editions = {
    ...{ earlier, later: requestsIn(later, mandates), clauses: link.clauses ?? [] },
    again: named.flatMap(({ from, to }) => (from.eId && to?.eId ? [{ from: from.eId, to: to.eId }] : [])),
    acts: new Map(later.work.paragraphs.map(({ eId, acts }) => [eId, acts])),
  }
  return stepsBetween(editions, languagePack(later.text.publication.language ?? 'en'))
}

/** Last day of the text, on which it was adopted, ISO 8601; null where none is stated as a day. */
export function dayOfText({ work, text }: TextWork): string | null {
  const days = [...work.dates, ...text.publication.dates]
  const value = days.find(({ calendar }) => calendar === 'gregorian')?.value ?? ''
  return /\d{4}-\d{2}-\d{2}$/.exec(value)?.[0] ?? null
}

export function requestsIn(placed: TextWork, { at }: MandatesAt): PlacedRequest[] {
  const { text, order, work } = placed
  const date = dayOfText(placed)
  return work.paragraphs.flatMap(({ eId, acts }) =>
    acts.flatMap((said, act) =>
      said.mandates.flatMap((mandate: Mandate, item) => {
        const id = at(text.revision, { order, eId, act: act + 1, item: item + 1 })
        return id === undefined ? [] : [{ id, eId, said, mandate, session: sessionOf(placed), date }]
      }),
    ),
  )
}
