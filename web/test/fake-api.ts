// The API as the pages see it, answered from fixtures. Tests only.
import {
  addresseeClasses,
  addresseeClassesOf,
  follows,
  type Library,
  type LoadContext,
  type MandatesPage,
  type PublicationPage,
  type WorkPage,
} from '@qarar/register'
import { fakeReview } from './fake-review.ts'
import { agendaFor, digestFor } from './fixtures/agenda.ts'
import { agreedFor } from './fixtures/agreed.ts'
import { alignmentOf, editionsOf, meetingsOf, networkOf } from './fixtures/around.ts'
import { type Edition, type Kept, type Paragraph, publicationOf, type Work } from './fixtures/build.ts'
import { differencesFor, filePageFor } from './fixtures/file-pages.ts'
import { findingsOf, relationsOf } from './fixtures/findings.ts'
import { imported, jobOf, openJob } from './fixtures/jobs.ts'
import { letterPage, letters } from './fixtures/letters.ts'
import { adoptionOf, chain, closingPage, closings, life, proposals } from './fixtures/life.ts'
import { mechanismAnswerFor } from './fixtures/mechanisms.ts'
import { meetingRecord } from './fixtures/meeting.ts'
import { declaration, hostile, press, summary } from './fixtures/other-kinds.ts'
import { homeFor, sessionFor, sessionsPage, stateFor, statesPage } from './fixtures/overview.ts'
import { readingViewOf, verifiedOf } from './fixtures/reading-view.ts'
import {
  assignmentRules,
  docketPage,
  mandatePage,
  posts,
  registerChoices,
  registerPage,
} from './fixtures/register.ts'
import { reportAnswer, reportItemAnswer, reportWriting } from './fixtures/report-answers.ts'
import { answeredRequest, openRequest, requests } from './fixtures/requests.ts'
import { resolutions } from './fixtures/resolutions.ts'
import { returnedDraft } from './fixtures/returned-draft.ts'
import { savedList } from './fixtures/saved.ts'
import { newHitsFor, searchFor } from './fixtures/search.ts'

export const everything: Kept[] = [resolutions, meetingRecord, declaration, summary, press, hostile]

type Doubts = Library['doubts']
const doubts: Doubts = [
  {
    id: 'd-1',
    reason: 'same-symbol-other-text',
    file: 'council-7-resolutions.corrected.txt',
    expression: 'p-council7-en',
    candidate: {
      publication: 'p-council7',
      expression: 'p-council7-ar',
      symbol: 'OIS/COUNCIL-7/2024/RES/FINAL',
      title: 'قرارات الملاحة والبيئة',
    },
    similarity: 0.9712,
    askedAt: '2026-11-21T10:00:00Z',
  },
]

interface Recorded {
  path: string
  body: unknown
}

/** A load context over these publications; `changes` keeps what the pages asked to change. */
export function fakeContext(kept: readonly Kept[] = everything, waiting: Doubts = doubts) {
  const changes: Recorded[] = []
  const review = fakeReview(idOf)
  const api: LoadContext['api'] = async (path, init) => {
    const url = new URL(path, 'http://api.invalid')
    if (init?.method === 'POST') {
      changes.push({ path: url.pathname, body: init.body })
      return review.change(url.pathname, String(init.body)) ?? Response.json(changed(url.pathname))
    }
    const answer = answerTo(url, kept, waiting, review)
    if (answer instanceof Response) return answer
    if (answer) return Response.json(answer)
    const reason = url.pathname.startsWith('/api/sessions/') ? 'unknown-session' : undefined
    return Response.json({ ...notFound, reason }, { status: 404 })
  }
  return {
    context: {
      api,
      nonce: 'n0nce',
      csrfToken: 't0ken',
      person: 'tester',
      level: 'secret',
      state: null,
      limits: { bytes: 1_000_000, files: 3 },
      endings: ['.pdf', '.png', '.docm', '.txt'],
    } satisfies LoadContext,
    changes,
  }
}

const replaced = () =>
  Response.json(
    { type: 'x', title: 'Not found', status: 404, detail: '–', code: 'not-found', successor: 'p-council7' },
    { status: 404 },
  )

const notFound = {
  type: 'urn:qarar:problem:not-found',
  title: 'Not found',
  status: 404,
  detail: '–',
  code: 'not-found',
}

function changed(path: string): unknown {
  if (path.endsWith('/returned/preview')) return returnedDraft
  if (path === '/api/jobs' || path === '/api/jobs/examples' || path.endsWith('/files'))
    return { id: 'j-done' }
  return path.endsWith('/withdraw') ? { publicationGone: true } : imported
}

function answerTo(
  url: URL,
  kept: readonly Kept[],
  waiting: Doubts,
  review: ReturnType<typeof fakeReview>,
): unknown {
  const [, , name, id, part, order] = url.pathname.split('/')
  if (name === 'docket') return docketPage
  if (name === 'manifestations') return part === 'pages' ? filePageFor(id, order) : differencesFor(id)
  if (name === 'home') return homeFor(kept.length, url.searchParams.get('session'))
  if (name === 'sessions') return id === undefined ? sessionsPage : sessionFor(id)
  if (name === 'states') return id === undefined ? statesPage : stateFor(id, url.searchParams)
  if (name === 'mechanisms' || name === 'mechanism-kinds')
    return mechanismAnswerFor(
      [name, id, part].filter((each) => each !== undefined),
      url.searchParams,
    )
  if (name === 'letters') return id === undefined ? { letters } : id === 'l-note' ? letterPage : undefined
  if (name === 'requests') return requestFor(id)
  if (name === 'reports') return reportAnswer(id, url)
  if (name === 'report-files') return reportWriting(id)
  if (name === 'report-items') return reportItemAnswer(id, url.searchParams.get('language'))
  if (name === 'senders') return { ar: 'وزارة الخارجية' }
  if (name === 'marks')
    return id === undefined
      ? {
          levels: {},
          doubts: {
            'p-hostile@': {
              code: 'layer-only',
              severity: 'warning',
              params: { count: 3, first: 1, last: 9 },
            },
          },
        }
      : undefined
  if (name === 'removals') return id === undefined ? { removals: [] } : { reports: [] }
  if (name === 'returns') return { returns: [] }
  if (name === 'posts') return { posts }
  if (name === 'closings') return closingPage(url.searchParams)
  if (url.pathname.endsWith('/adoption')) return adoptionOf(id, order)
  if (name === 'jobs') return id === undefined ? { jobs: [openJob] } : jobOf(id)
  if (name === 'assignment-rules') return { rules: assignmentRules }
  if (name === 'mandates') return registerAnswer(id, url.searchParams)
  if (name === 'doubts') return { doubts: waiting }
  if (name === 'waiting') return { texts: waitingOf(kept) }
  if (name === 'accuracy') return accuracy
  if (name === 'agenda') return agendaFor(url.searchParams.get('session'))
  if (name === 'digest') return digestFor(url.searchParams.get('session'))
  if (name === 'findings') return findingsOf(url.searchParams)
  if (name === 'agreed') return agreedFor(url.searchParams)
  if (name === 'search') return id === 'new' ? newHitsFor(url.searchParams) : searchFor(url.searchParams)
  if (name === 'saved') return savedList
  if (name === 'meetings') return meetingsOf(kept, Number(url.searchParams.get('from') ?? 1))
  if (name === 'library') return libraryOf(kept, waiting, url.searchParams)
  if (name === 'iri') return placeOf(kept, url.searchParams.get('iri') ?? '')
  const found = kept.find((publication) => publication.id === id)
  if (id === 'p-replaced') return replaced()
  if (!found) return undefined
  const expression = url.searchParams.get('expression')
  const edition =
    found.editions.find((one) => idOf(found, one) === expression) ??
    (expression
      ? undefined
      : (found.editions.find(({ language }) => language === url.searchParams.get('language')) ??
        found.editions[0]))
  if (!edition) return undefined
  if (url.pathname.endsWith('/mandates')) return mandatesOf(found, edition, url.searchParams)
  if (url.pathname.endsWith('/reading')) return viewOf(found, edition, url.searchParams)
  if (url.pathname.endsWith('/review')) return review.pageOf(found, edition, Number(order))
  if (url.pathname.endsWith('/structure')) return review.structureOf(found, edition)
  if (url.pathname.endsWith('/editions')) return editionsOf(found.id, Number(order))
  if (url.pathname.endsWith('/network')) return networkOf(found.id, Number(order))
  if (url.pathname.endsWith('/alignment'))
    return alignmentOf(found, Number(order), url.searchParams.get('with'))
  const citedFrom = Number(url.searchParams.get('citedFrom') ?? 1)
  return order ? workPageOf(found, edition, Number(order), citedFrom) : publicationPageOf(found, edition)
}

function requestFor(id: string | undefined): unknown {
  if (id === undefined) return { requests }
  return [openRequest, answeredRequest].find(({ request }) => request.id === id)
}

function registerAnswer(id: string | undefined, query: URLSearchParams): unknown {
  if (id === undefined) return registerPage(query)
  if (id === 'choices') return registerChoices
  const page = mandatePage(id)
  if (!page) return undefined
  return id === 'n-report'
    ? { ...page, life, chain, closings, proposals }
    : { ...page, life: null, chain: [], closings: [], proposals: [] }
}

function libraryOf(kept: readonly Kept[], waiting: Doubts, query: URLSearchParams): Library {
  const publications = kept.map(summaryOf).filter(({ kind, expressions }) => {
    const language = query.get('language')
    return (
      (!query.get('kind') || kind === query.get('kind')) &&
      (!language || expressions.some((one) => one.language === language))
    )
  })
  return { publications, doubts: waiting, total: publications.length, cursor: null }
}

function summaryOf(kept: Kept): Library['publications'][number] {
  const [first] = kept.editions
  if (!first) throw new Error('a kept publication has an edition')
  const { kind, organisation, symbol, session, dates } = publicationOf(first)
  const expressions = kept.editions.map((edition) => expressionOf(kept, edition))
  return {
    id: kept.id,
    kind,
    organisation,
    organisationNames: kept.organisationNames,
    symbol,
    session,
    dates,
    expressions,
  }
}

const idOf = (kept: Kept, edition: Edition) => `${kept.id}-${edition.language ?? 'xx'}`

function expressionOf(kept: Kept, edition: Edition) {
  const { title, source, diagnostics } = publicationOf(edition)
  return {
    id: idOf(kept, edition),
    language: edition.language,
    title,
    works: edition.works.length,
    paragraphs: sum(edition.works, (work) => leaves(work).length),
    turns: sum(edition.works, (work) => work.turns.length),
    diagnostics: diagnostics.length,
    importedAt: '2026-11-20T09:00:00Z',
    file: source.file,
  }
}

function publicationPageOf(kept: Kept, edition: Edition): PublicationPage {
  const publication = publicationOf(edition)
  const { source, coverage, diagnostics } = publication
  return {
    id: kept.id,
    publication,
    mandates: countBy(
      follows,
      allMandates(edition).map(({ mandate }) => mandate.follow),
    ),
    works: edition.works.map((work, at) => ({ ...work, order: at + 1, ...countsOf(work) })),
    expressions: kept.editions.map((one) => expressionOf(kept, one)),
    expression: idOf(kept, edition),
    manifestations: [
      {
        ...source,
        id: `m-${idOf(kept, edition)}`,
        importedAt: '2026-11-20T09:00:00Z',
        state: 'current',
        withdrawnReason: null,
        byOcr: kept.id === 'p-council7' ? '2–3' : null,
      },
    ],
    coverage,
    diagnostics,
  }
}

function viewOf(kept: Kept, edition: Edition, query: URLSearchParams) {
  const { symbol, title } = publicationOf(edition)
  const { language, works } = edition
  const viewed = {
    id: kept.id,
    expression: idOf(kept, edition),
    language,
    publication: { symbol, title },
    works,
  }
  return readingViewOf(viewed, Number(query.get('from') ?? 1), Number(query.get('count') ?? 200))
}

function waitingOf(kept: readonly Kept[]) {
  return kept.flatMap((publication) =>
    publication.editions.flatMap((edition) => {
      const view = viewOf(publication, edition, new URLSearchParams())
      const { symbol, title } = publicationOf(edition)
      const joins = view.joins.filter(({ certainty }) => certainty !== 'sure').length
      const readings = view.progress.readings.all - view.progress.readings.answered
      const { expression, language } = view
      const file = publicationOf(edition).source.file
      const text = { publication: publication.id, expression, language, symbol, title, file, joins, readings }
      return joins + readings > 0 ? [text] : []
    }),
  )
}

function countsOf(work: Work) {
  const count = (part: string) =>
    work.paragraphs.filter((paragraph) => paragraph.part === part && !paragraph.parent).length
  return {
    preambular: count('preambular'),
    operative: count('operative'),
    paragraphs: leaves(work).length,
    turns: work.turns.length,
    acts: sum(leaves(work), ({ acts }) => acts.length),
    mandates: sum(leaves(work), ({ acts }) => sum(acts, (act) => act.mandates.length)),
    citations: sum(leaves(work), ({ citations }) => citations.length),
  }
}

function allMandates({ works }: Edition): MandatesPage['mandates'] {
  return works.flatMap((work, at) =>
    leaves(work).flatMap(({ eId, part, number, marker, acts }) =>
      acts.flatMap((act) =>
        act.mandates.map((mandate) => ({
          ...{
            order: at + 1,
            symbol: work.symbol,
            eId,
            part,
            number,
            marker,
            verb: act.verb,
            class: act.class,
            mandate,
          },
          addressees: addresseeClassesOf(mandate.addressees),
        })),
      ),
    ),
  )
}

function mandatesOf(kept: Kept, edition: Edition, query: URLSearchParams): MandatesPage {
  const { symbol, title, organisation } = publicationOf(edition)
  const [follow, addressee] = [query.get('follow'), query.get('addressee')]
  const all = allMandates(edition)
  const chosen = all.filter(
    ({ mandate, addressees }) =>
      (!follow || mandate.follow === follow) && (!addressee || addressees.some((name) => name === addressee)),
  )
  const from = Number(query.get('from') ?? 1)
  return {
    publication: {
      ...{ id: kept.id, symbol, title, organisation, language: edition.language },
      expressions: kept.editions.map((one) => ({ id: idOf(kept, one), language: one.language })),
    },
    expression: idOf(kept, edition),
    follows: countBy(
      follows,
      all.map(({ mandate }) => mandate.follow),
    ),
    addressees: countBy(
      addresseeClasses,
      all.flatMap(({ addressees }) => addressees),
    ),
    total: chosen.length,
    from,
    mandates: chosen.slice(from - 1, from - 1 + Number(query.get('count') ?? 200)),
  }
}

const countBy = <Name extends string>(names: readonly Name[], found: readonly Name[]) =>
  Object.fromEntries(names.map((name) => [name, found.filter((one) => one === name).length])) as Record<
    Name,
    number
  >

const accuracy = {
  sets: [
    {
      name: 'acts',
      method: 'By hand.',
      measures: [
        { name: 'ar opening verb: F1', figure: 0.994996, support: 1024, target: 0.995 },
        { name: 'en opening verb: F1', figure: 0.998, support: 900, target: 0.99 },
        { name: 'fr opening verb: F1', figure: 0.97, support: 12, target: null },
      ],
    },
    { name: 'a-new-set', method: 'In a way that only English has words for.', measures: [] },
  ],
  heldBack: 'Sessions that nobody sees.',
}

/** The first resolution is cited by the record of a meeting, more often than a page holds. */
function citedByOf(kept: Kept, order: number, from: number): WorkPage['citedBy'] {
  const total = kept.id === 'p-council7' && order === 1 ? 23 : 0
  const paragraphs = Array.from({ length: Math.min(20, total - from + 1) }, (_, at) => ({
    ...{ publication: 'p-record31', expression: 'p-record31-ar', language: 'ar' as const, order: 1 },
    ...{
      symbol: 'OIS/COUNCIL/PV.31',
      title: null,
      eId: `para_${from + at}`,
      part: 'body' as const,
      marker: null,
    },
    ...{ before: 'فقد طلب إليّ المجلس في ', citation: 'القرار ٧/١-م', after: ' تعيين مبعوث خاص…' },
    status: at === 1 ? ('ambiguous' as const) : ('linked' as const),
  }))
  return { total, from, paragraphs: total === 0 ? [] : paragraphs }
}

function workPageOf(kept: Kept, edition: Edition, order: number, citedFrom: number): WorkPage | undefined {
  const work = edition.works[order - 1]
  if (!work) return undefined
  const { symbol, title, kind, organisation, diagnostics } = publicationOf(edition)
  const { readings } = viewOf(kept, edition, new URLSearchParams())
  return {
    publication: { id: kept.id, symbol, kind, organisation, title, language: edition.language },
    order,
    work,
    citedBy: citedByOf(kept, order, citedFrom),
    relations: relationsOf(kept.id, order),
    printed: null,
    sources: leaves(work).map((leaf) => ({ ...sourceOf(leaf), verified: verifiedOf(leaf, readings) })),
    diagnostics: order === 1 ? placed(diagnostics, work) : [],
    expressions: kept.editions.map((one) => ({
      language: one.language,
      publication: kept.id,
      expression: idOf(kept, one),
      order,
    })),
    previous: order > 1 ? order - 1 : null,
    next: order < edition.works.length ? order + 1 : null,
  }
}

/** Diagnostics at the third leaf and on, wherever the fixture's imaginary lines ended up. */
function placed(diagnostics: WorkPage['diagnostics'], work: Work): WorkPage['diagnostics'] {
  return diagnostics.map((note, at) => ({
    ...note,
    sourceLines: leaves(work)[at * 2 + 3]?.sourceLines ?? null,
  }))
}

const tatweel = 'يرحـــب'

/** The first words of the first resolution were stretched and marked up in the file. */
function sourceOf({
  eId,
  text,
  marker,
  sourceLines: [first, last],
}: Paragraph): Omit<WorkPage['sources'][number], 'verified'> {
  const printed = `${marker ?? ''} ${text}`
  if (text.startsWith('يرحب')) {
    return {
      eId,
      lines: [{ line: first, text: printed.replace('يرحب', `**${tatweel}**\u200f`) }],
      repairs: [
        { step: 'tatweel', line: first, printed: tatweel, repaired: 'يرحب' },
        { step: 'markdown', line: first, printed: `**${tatweel}**`, repaired: 'يرحب' },
        { step: 'invisible-characters', line: first, printed: '\u200f', repaired: '' },
      ],
    }
  }
  if (first === last) return { eId, lines: [{ line: first, text: printed }], repairs: [] }
  const half = printed.indexOf(' ', printed.length / 2)
  return {
    eId,
    lines: [
      { line: first, text: printed.slice(0, half) },
      { line: last, text: printed.slice(half) },
    ],
    repairs: [{ step: 'paragraph-join', line: last, printed: '\n\n', repaired: '' }],
  }
}

function placeOf(kept: readonly Kept[], iri: string) {
  for (const publication of kept) {
    for (const edition of publication.editions) {
      const at = edition.works.findIndex(
        (work) => work.iri && iri.startsWith(work.iri.replace(/\/[a-z]{3}@.*/, '')),
      )
      if (at >= 0)
        return {
          replaced: false,
          publication: publication.id,
          expression: idOf(publication, edition),
          order: at + 1,
        }
    }
  }
  return undefined
}

const leaves = (work: Work) => [...work.paragraphs, ...work.turns.flatMap(({ paragraphs }) => paragraphs)]
const sum = <T>(items: readonly T[], of: (item: T) => number) =>
  items.reduce((total, item) => total + of(item), 0)
