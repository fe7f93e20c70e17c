import type { Follow } from '@qarar/core'
import type { Status } from '@qarar/register/contract'
import { createApi } from '../../server/src/http/api.ts'
import type { RegisterQuery, Store } from '../../server/src/store/store.ts'

/** Asks one list for the so-many-th time: each time something else of it. */
export type Question = (round: number) => Promise<unknown>

const pick = <Value>(values: readonly Value[], round: number) => values[round % values.length] as Value

const follows: Follow[] = ['task', 'return', 'report', 'standing', 'appeal']
const statuses: Status[] = ['in-progress', 'implemented', 'continuing', 'not-implemented']
const addressees = ['ois/secretary-general', 'state:YEM', 'ois/bank', 'ois/members', 'class:donors']
const session = (round: number) => `COUNCIL-${((round * 7) % 38) + 3}`
const year = (round: number) => 1992 + ((round * 11) % 36)
const id = (kind: string, round: number, most: number) =>
  `${kind}-${String(((round * 7919) % most) + 1).padStart(10, '0')}`

/** Questions of a register as `fillRegister` makes it: what they ask for occurs in it. */
const registerQueries: Record<string, (round: number) => RegisterQuery> = {
  'any page of all': (round) => ({ from: ((round * 9973) % 99_900) + 1 }),
  'of one addressee': (round) => ({ addressee: [pick(addressees, round)] }),
  'of one addressee, due at a session': (round) => ({
    addressee: [pick(addressees, round)],
    due: session(round),
  }),
  'of one session': (round) => ({ session: session(round), follow: pick(follows, round) }),
  'of one text': (round) => ({ work: id('w', round, 8000) }),
  'no information': (round) => ({ status: 'none', from: ((round * 101) % 9000) + 1 }),
  'no information, of tasks': (round) => ({ status: 'none', follow: 'task', due: session(round) }),
  'of one status': (round) => ({ status: pick(statuses, round), follow: pick(follows, round) }),
  "nobody's": (round) => ({ owner: 'nobody', from: ((round * 997) % 60_000) + 1 }),
  'of one post': (round) => ({ owner: `post ${round % 20}` }),
  mine: (round) => ({ ownedBy: [`post ${round % 20}`, 'Nour'] }),
  'due before a day': (round) => ({ before: `${year(round) + 28}-03-01` }),
  'mine, due before a day': (round) => ({
    ownedBy: [`post ${round % 20}`],
    before: `${year(round) + 28}-03-01`,
  }),
  'with words': (round) => ({ words: `wetlands ${(round * 773) % 100_000}` }),
  'with words of all': () => ({ words: 'charting the wetlands' }),
  'stale deadlines': (round) => ({ stale: true, session: session(round) }),
  'as of a day': (round) => ({ asOf: `${year(round)}-01-01`, follow: pick(follows, round) }),
  'no information as of a day': (round) => ({ asOf: `${year(round)}-01-01`, status: 'none' }),
  'as known at a moment': (round) => ({
    known: `${year(round)}-01-01T00:00:00Z`,
    addressee: [pick(addressees, round)],
  }),
  'of one status as known at a moment': (round) => ({
    known: `${year(round)}-01-01T00:00:00Z`,
    status: pick(statuses, round),
  }),
}

/** All lists of the register, by what they are called. */
export function listQuestions(store: Store): [what: string, ask: Question][] {
  const limited = store.at('limited')
  const open = store.at('public')
  const api = createApi(store, { version: '', person: '', ownNames: [], maxBytes: 1, log: () => {} })
  return [
    ...Object.entries(registerQueries).map(([what, query]): [string, Question] => [
      `mandates: ${what}`,
      (round) => store.listRegister(query(round)),
    ]),
    [
      'mandates of a limited reader: no information',
      (round) => limited.listRegister({ status: 'none', due: session(round) }),
    ],
    [
      'mandates of a public reader: of one status',
      (round) => open.listRegister({ status: pick(statuses, round) }),
    ],
    [
      'mandates by the API, as JSON',
      async (round) => textOf(await api.request(`/api/mandates?due=${session(round)}`)),
    ],
    ['choices of the filters', () => store.listChoices()],
    ['posts', () => store.listPosts()],
    ['docket of a session', (round) => store.getDocket({ session: session(round) })],
    ['docket of the coming session', () => store.getDocket()],
    ['docket of a member', (round) => store.getDocket({ session: session(round), desk: ['state:YEM'] })],
    [
      'docket as known at a moment',
      (round) => store.getDocket({ session: session(round), known: `${year(round)}-01-01T00:00:00Z` }),
    ],
    ['docket of a limited reader', (round) => limited.getDocket({ session: session(round) })],
    ['digest', (round) => store.getDigest({ session: session(round) })],
    ['agenda', (round) => store.getAgenda({ session: session(round) })],
    ['one mandate with its history', (round) => store.getMandate(id('n', round, 100_000))],
    ['statuses of one mandate, limited reader', (round) => limited.getMandate(id('n', round, 100_000))],
    ['notes to States', (round) => store.listLetters({ asOf: `${year(round)}-01-01` })],
    ['one note with its answers', (round) => store.getLetter(id('l', round * 4, 400))],
    ['workbooks that came back', () => store.listReturns()],
    ['closing proposals', () => store.listClosingProposals()],
    ['requests to a ministry', (round) => store.listRequests({ asOf: `${year(round)}-01-01` })],
    ['one request with earlier replies', (round) => store.getRequest(id('q', round, 1000))],
  ]
}

async function textOf(response: Response): Promise<string> {
  if (!response.ok) throw new Error(await response.text())
  return response.text()
}
