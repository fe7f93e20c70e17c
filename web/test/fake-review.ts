// The register as the review sees it: the mandates of a fixture, and what is decided about them while a test runs.
import {
  addresseeClassesOf,
  type CorrectedStructure,
  fieldsOfMandate,
  type NewDirections,
  type NewMandate,
  type NewMandateDecision,
  type PlacedDirection,
  type ReviewMandate,
  type ReviewPage,
} from '@qarar/register'
import { type Edition, type Kept, publicationOf } from './fixtures/build.ts'

/** Answers what is about mandates; undefined for anything else. */
export function fakeReview(idOf: (kept: Kept, edition: Edition) => string) {
  const pages = new Map<string, ReviewPage>()
  let log = 100

  function pageOf(kept: Kept, edition: Edition, order: number): ReviewPage | undefined {
    const key = `${idOf(kept, edition)}/${order}`
    const page = pages.get(key) ?? makePage(kept, edition, order, idOf(kept, edition))
    if (page) pages.set(key, page)
    return page && { ...page, ...leftOf(page, edition, order) }
  }

  /** Only the works that a test has opened hold anything that is left. */
  function leftOf(page: ReviewPage, edition: Edition, order: number) {
    const here = open(page).length
    const others = [...pages.values()].filter(
      (other) => other.expression === page.expression && other !== page,
    )
    const nextLeft = others.find((other) => open(other).length > 0)?.order ?? null
    return {
      left: { here, publication: here + others.reduce((sum, other) => sum + open(other).length, 0) },
      ...{ previousLeft: nextLeft, nextLeft },
      previous: order > 1 ? order - 1 : null,
      next: order < edition.works.length ? order + 1 : null,
    }
  }

  const all = () =>
    [...pages.values()].flatMap((page) => [
      ...page.paragraphs.flatMap(({ mandates }) => mandates),
      ...page.elsewhere,
    ])

  function decide(id: string, said: NewMandateDecision): Response {
    const mandate = all().find((each) => each.id === id)
    if (!mandate || mandate.version !== said.version) return refused('mandate-changed')
    const fields = said.kind === 'edited' ? said.fields : mandate.fields
    const reason = said.kind === 'rejected' ? said.reason : null
    const into = said.kind === 'merged' ? [said.into] : []
    Object.assign(mandate, {
      ...{ state: said.kind, version: ++log, fields },
      decision: { ...decisionOf(`v-${id}`, said.kind), fields, reason, into },
    })
    return Response.json({})
  }

  function add(expression: string, { order, eId, quote, fields: given }: NewMandate): Response {
    const paragraph = pages.get(`${expression}/${order}`)?.paragraphs.find((each) => each.eId === eId)
    const start = paragraph?.text.indexOf(quote) ?? -1
    if (!paragraph || start < 0) return refused('words-not-found')
    const { class: kind, follow } = given
    if (kind === null || follow === null) return refused('act-unknown')
    const fields = { ...given, class: kind, follow }
    const like = all()[0] as ReviewMandate
    const words = { start, end: start + quote.length }
    const added = { ...like, id: `n-added${++log}`, version: log, state: 'added' as const, fields, words }
    paragraph.mandates.push({ ...added, decision: decisionOf(`v-added${log}`, 'added') })
    return Response.json({})
  }

  function takeBack(decision: string): Response {
    for (const mandate of all())
      if (mandate.decision?.id === decision)
        Object.assign(mandate, { state: 'proposed', decision: null, version: ++log })
    return Response.json({})
  }

  const isKnown = (id: string) => all().some((mandate) => mandate.id === id)

  function change(path: string, body: string): Response | undefined {
    const [, , name, id = '', last] = path.split('/')
    const said = () => JSON.parse(body)
    if (name === 'expressions' && last === 'mandates') return add(id, said())
    if (name === 'expressions' && last === 'directions') return direct(said())
    if (name === 'decisions' && id.startsWith('v-said')) return withdraw(id, said())
    if (name !== 'mandates') return undefined
    if (id === 'decisions') return takeBack(path.split('/')[4] ?? '')
    if (id === 'assign') return undefined
    if (id !== 'confirm') return last === 'decisions' && isKnown(id) ? decide(id, said()) : undefined
    const { seen } = said() as { seen: { mandate: string; version: number }[] }
    for (const { mandate, version } of seen) decide(mandate, { kind: 'confirmed', version })
    return Response.json({})
  }

  const corrected: Pick<CorrectedStructure, 'placed' | 'takenBack'> = { placed: [], takenBack: [] }

  function direct({ directions }: NewDirections): Response {
    const decided = directions.map(({ place, ...said }): PlacedDirection => {
      const { order, eId, quote } = { order: null, eId: null, quote: '–', ...place }
      const anchor = { ranges: [[0, 1] as [number, number]], quote, before: '', after: '' }
      return { id: `v-said${++log}`, ...who, said, anchor, order, eId }
    })
    corrected.placed.unshift(...decided)
    return Response.json({ directions: decided })
  }

  function withdraw(id: string, { reason }: { reason: string }): Response {
    const taken = corrected.placed.filter((each) => each.id === id)
    corrected.placed = corrected.placed.filter((each) => each.id !== id)
    corrected.takenBack.unshift(...taken.map((each) => ({ ...each, withdrawn: { ...who, reason } })))
    return Response.json({})
  }

  /** What was corrected while a test runs. */
  const structureOf = (kept: Kept, edition: Edition): CorrectedStructure => ({
    ...{ expression: idOf(kept, edition), revision: 'r-1', manifestation: 'm-1' },
    ...{ ...corrected, unplaced: [], links: [] },
  })

  return { pageOf, structureOf, change }
}

const open = ({ paragraphs }: ReviewPage) =>
  paragraphs.flatMap(({ mandates }) => mandates.filter(({ state }) => state === 'proposed'))

const who = { by: 'Mona Karran', at: '2026-11-20T09:00:00Z' }

const decisionOf = (id: string, kind: NonNullable<ReviewMandate['decision']>['kind']) => ({
  ...{ id, kind, by: 'Mona Karran', at: '2026-11-20T09:00:00Z' },
  ...{ fields: null, into: [], reason: null, quote: null, withdrawn: null },
})

function refused(reason: string): Response {
  const problem = { type: 'urn:qarar:problem:refused', title: 'Refused', status: 409, detail: '–' }
  return Response.json({ ...problem, code: 'refused', reason }, { status: 409 })
}

/** One that the text has no more is listed at its end; of the others nobody has decided about any. */
function makePage(kept: Kept, edition: Edition, order: number, expression: string): ReviewPage | undefined {
  const work = edition.works[order - 1]
  if (!work) return undefined
  const { symbol, title, organisation } = publicationOf(edition)
  const { kind, number } = work
  const paragraphs = work.paragraphs.map(
    ({ eId, parent, part, number, marker, text, span, acts, sourceLines }) => ({
      ...{ eId, parent, part, number, marker, text, sourceLines },
      citations: [],
      mandates: acts.flatMap((act, at) =>
        act.mandates.map((mandate, item): ReviewMandate => {
          const fields = fieldsOfMandate(act, mandate)
          const { start, end } = mandate.action.span
          return {
            ...{ id: `n-${order}-${eId}-${at}-${item}`, version: 1, state: 'proposed', fields, place: null },
            work: { id: 'w-1', symbol, title, organisation, organ: null, session: null, date: null },
            ...{ classes: addresseeClassesOf(fields.addressees), due: { session: null, date: null } },
            ...{ statuses: [], reports: [], owner: null, decision: null, readNow: null },
            words: { start: start - span.start, end: end - span.start },
          }
        }),
      ),
    }),
  )
  const like = paragraphs.flatMap(({ mandates }) => mandates)[0]
  const gone = like && {
    ...{ ...like, id: `n-${order}-gone`, state: 'confirmed' as const, words: null },
    decision: decisionOf(`v-${order}-gone`, 'confirmed'),
  }
  return {
    publication: {
      ...{ id: kept.id, symbol, title, organisation, language: edition.language },
      ...{ kind: 'resolution-collection', session: 'COUNCIL-7' },
    },
    ...{ expression, revision: 'r-1', order, paragraphs, printed: null, elsewhere: gone ? [gone] : [] },
    work: { id: 'w-1', kind, symbol: work.symbol, number, title: work.title, session: work.session },
    left: { here: 0, publication: 0 },
    ...{ previous: null, next: null, previousLeft: null, nextLeft: null },
  }
}
