import type { Store } from '../../server/src/store/store.ts'

/** Addresses of pages of a store, each for the so-many-th time that it is asked for. */
export interface PagesOf {
  pages: Record<string, (round: number) => string>
  /** Ids of mandates that a status can be recorded of. */
  mandate: (round: number) => string
}

export const pick = <Value>(values: readonly Value[], round: number) => values[round % values.length] as Value
const session = (round: number) => `COUNCIL-${((round * 7) % 38) + 3}`
const id = (kind: string, round: number, most: number) =>
  `${kind}-${String(((round * 7919) % most) + 1).padStart(10, '0')}`

/** Pages that every store has. */
const everywhere = {
  home: () => '/',
  library: () => '/library',
  register: (round: number) => `/register?from=${round * 50 + 1}`,
  'register, with a status': (round: number) =>
    `/register?status=${pick(['in-progress', 'implemented', 'none'], round)}`,
  docket: () => '/docket',
  agenda: () => '/agenda',
  sessions: () => '/sessions',
  states: () => '/states',
  'a State': (round: number) => `/states/${pick(['YEM', 'OMN', 'QAT', 'SOM'], round)}`,
  meetings: () => '/meetings',
  closings: () => '/closings',
  'notes to States': () => '/letters',
  'requests to a ministry': () => '/requests',
  reports: () => '/reports',
  findings: () => '/findings',
  help: () => '/help',
}

/** Of a register as `fillRegister` makes it. */
export const pagesOfLarge: PagesOf = {
  pages: {
    ...everywhere,
    'a session': (round) => `/sessions/ois/${session(round)}`,
    'docket of a session': (round) => `/docket?session=${session(round)}`,
    'register, due at a session': (round) => `/register?due=${session(round)}`,
    'a mandate': (round) => `/mandates/${id('n', round, 100_000)}`,
    'a note to States': (round) => `/letters/${id('l', round * 4, 400)}`,
    'a request to a ministry': (round) => `/requests/${id('q', round, 1000)}`,
  },
  mandate: (round) => id('n', round, 100_000),
}

/** Texts of every kind that came in, and what they ask for. */
export async function pagesOfSeeds(store: Store): Promise<PagesOf> {
  const { publications } = await store.listLibrary()
  const texts = publications.map((each) => each.id)
  const { mandates } = await store.listRegister()
  const ids = mandates.map((each) => each.id)
  const works = mandates.flatMap(({ place }) => (place ? [`${place.publication}/${place.order}`] : []))
  const { meetings } = await store.listMeetings()
  const { sessions } = await store.listSessions()
  return {
    pages: {
      ...everywhere,
      'a publication': (round) => `/publications/${pick(texts, round)}`,
      'a text': (round) => `/publications/${pick(works, round * 7).replace('/', '/works/')}`,
      'review of a text': (round) => `/publications/${pick(works, round * 7).replace('/', '/works/')}/review`,
      'mandates of a publication': (round) => `/publications/${pick(texts, round)}/mandates`,
      'a meeting': (round) => `/publications/${pick(meetings, round).publication}`,
      'a network': (round) => `/network/${pick(works, round * 7)}`,
      'a session': (round) => addressOf(pick(sessions, round)),
      'a mandate': (round) => `/mandates/${pick(ids, round * 7)}`,
      search: (round) =>
        `/search?q=${encodeURIComponent(pick(['القدس', 'secretary-general', 'مجلس', 'report'], round))}`,
    },
    mandate: (round) => pick(ids, round),
  }
}

const addressOf = ({ organisation, session }: { organisation: string; session: string }) =>
  `/sessions/${organisation}/${session}`
