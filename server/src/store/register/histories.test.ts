// Whatever people decide and texts become, in whatever order: properties over random histories.
import { Readable } from 'node:stream'
import { addresseeKey } from '@qarar/register'
import {
  liveStates,
  type MandateFields,
  mandateStates,
  type RegisterMandate,
  reviewPage,
} from '@qarar/register/contract'
import fc from 'fast-check'
import { sql } from 'kysely'
import { afterAll, afterEach, expect, test, vi } from 'vitest'
import type { RegisterQuery } from '../store.ts'
import { archiveOf } from '../testing/archive-of.ts'
import { type AskingRules, askingReader } from '../testing/asking-reader.ts'
import { fileOf } from '../testing/line-reader.ts'
import { startTestServer, type TestStore } from '../testing/test-server.ts'

const server = await startTestServer()
afterEach(server.closeStores)
afterAll(server.stop)

const by = 'ليلى'
const lines = [
  'The council of harbours met in Lisport.',
  'Requests the Secretary General to chart the northern wetlands and to report on the ferries.',
  'Invites the pilots to count the buoys. Requests the Secretary General to publish the tide tables.',
  'Urges the Member States to repair the lighthouses and to paint the piers.',
  'It thanked the keepers of the lighthouse at Nord for their long watch.',
  'Requests the Secretary General to inform the council of the ice.',
]
const firstRules: AskingRules = { verbs: ['Requests', 'Invites', 'Urges'], splits: false, follow: 'task' }

/** What a person decided, as the test remembers it. */
interface Remembered {
  id: string
  mandate: string
  kind: string
  fields: MandateFields | null
  taken: boolean
}

interface Seen {
  known: string
  answers: unknown
}

/** A store with one text, what was decided about it, and what it had answered at some moments. */
class History {
  rules = firstRules
  text = lines.join('\n')
  copies = 0
  opened!: TestStore
  publication = ''
  expression = ''
  readonly decided: Remembered[] = []
  readonly seen: Seen[] = []

  get store() {
    return this.opened.store
  }

  async open() {
    this.opened = await server.newStore((raw, options) => askingReader(this.rules)(raw, options))
    const { publication, expression } = await this.bring()
    this.publication = publication as string
    this.expression = expression as string
    return this
  }

  bring(replaces?: string) {
    return this.store.importFile(fileOf(this.text), { by, replaces })
  }

  async review(store = this.store) {
    return reviewPage.parse(await store.getReview(this.publication, 1))
  }

  async all(store = this.store) {
    const { paragraphs, elsewhere } = await this.review(store)
    return [...paragraphs.flatMap(({ mandates }) => mandates), ...elsewhere]
  }

  async live() {
    return (await this.all()).filter(({ state }) => (liveStates as readonly string[]).includes(state))
  }

  /** As if the rules had been others all along. */
  async readByNewRules(rules: Partial<AskingRules>) {
    this.rules = { ...this.rules, ...rules }
    await this.opened.db.transaction().execute(async (change) => {
      await sql`set local session_replication_role = replica`.execute(change)
      await sql`update revision r set rules = '2025.1.' || n
        from (select id, row_number() over (order by read_at) n from revision) o where o.id = r.id`.execute(
        change,
      )
    })
    expect(await this.bring()).toMatchObject({ outcome: 'new-revision' })
  }

  async replaceBy(kept: readonly string[]) {
    // No two files are the same: one that is held is not put in another's place.
    this.text = [...kept, `Done in copy ${++this.copies}.`].join('\n')
    expect(await this.bring(this.expression)).toMatchObject({ outcome: 'new-revision' })
  }

  /** Everything that can be asked about a moment. */
  async answersAt(known: string, store = this.store) {
    const lists = await Promise.all(
      [undefined, ...mandateStates].map((state) => store.listRegister({ known, state, count: 1000 })),
    )
    const ids = (await this.opened.db.selectFrom('mandate').select('id').orderBy('id').execute()).map(
      ({ id }) => id,
    )
    const pages = await Promise.all(ids.map((id) => store.getMandate(id, { known })))
    return {
      lists,
      docket: await store.getDocket({ known, session: 'COUNCIL-8' }),
      pages: pages.filter((page) => page !== undefined),
    }
  }

  async remember() {
    const last = await this.opened.db
      .selectFrom('log')
      .select('at')
      .orderBy('number', 'desc')
      .limit(1)
      .executeTakeFirstOrThrow()
    const known = last.at.toISOString()
    await this.expectTallied(known)
    if (this.seen.at(-1)?.known !== known) this.seen.push({ known, answers: await this.answersAt(known) })
  }

  /** What is counted as it comes and goes is what is counted one by one of the same moment. */
  async expectTallied(known: string) {
    // A moment is judged by its day, and now by today: midnight may come in between. A day that is given is not tallied.
    vi.useFakeTimers({ toFake: ['Date'], now: new Date(known) })
    try {
      for (const desk of [undefined, ['state:YEM'], ['ois/secretary-general']])
        expect(await this.store.getDocket({ session: 'COUNCIL-8', desk })).toEqual(
          await this.store.getDocket({ session: 'COUNCIL-8', desk, known }),
        )
    } finally {
      vi.useRealTimers()
    }
  }

  async keep(made: { decisions: string[] }) {
    for (const id of made.decisions) {
      const row = await this.opened.db
        .selectFrom('mandate_decision')
        .select(['mandate', 'kind', 'fields'])
        .where('id', '=', id)
        .executeTakeFirstOrThrow()
      this.decided.push({ id, ...row, taken: false })
    }
  }

  /** Of each mandate that somebody decided about, the decision that must stand. */
  standing() {
    const left = this.decided.filter(({ taken }) => !taken)
    return new Map(left.map((one) => [one.mandate, one]))
  }
}

type Step = (history: History) => Promise<unknown>

/** Another decision holds only with the one that would go. */
function refusedForOther(refused: { reason?: string }) {
  expect(refused.reason).toBe('other-decision')
  return { decisions: [] as string[] }
}

const edited = (fields: MandateFields, action: string): MandateFields => ({ ...fields, action, verb: 'Asks' })

/** Of those that there are, the one that a number means; undefined where there is none. */
const pick = <Item>(items: readonly Item[], number: number) => items[number % items.length]

const decide =
  (kind: 'confirmed' | 'edited' | 'rejected' | 'split' | 'merged', number: number): Step =>
  async (history) => {
    const live = await history.live()
    const mandate = pick(live, number)
    if (!mandate) return
    const { id, version, fields } = mandate
    const parts = [edited(fields, `one part ${number}`), edited(fields, `another part ${number}`)]
    const into = pick(
      live.filter((other) => other.id !== id),
      number,
    )
    if (kind === 'merged' && !into) return
    const said = {
      confirmed: { kind: 'confirmed', version },
      edited: { kind: 'edited', version, fields: edited(fields, `something else ${number}`) },
      rejected: { kind: 'rejected', version, reason: number % 2 ? 'no request' : null },
      split: { kind: 'split', version, parts },
      merged: { kind: 'merged', version, into: into?.id ?? '' },
    } as const
    const made = history.store.decideMandate(id, { ...said[kind], by })
    await history.keep(await made.catch(refusedForOther))
  }

const quotes = ['chart the northern wetlands', 'for their long watch', 'met in Lisport', 'paint the piers']

const add =
  (number: number): Step =>
  async (history) => {
    const quote = pick(quotes, number) as string
    const { paragraphs } = await history.review()
    const paragraph = paragraphs.find(({ text }) => text.includes(quote))
    const [like] = await history.all()
    if (!paragraph || !like) return
    const fields = edited(like.fields, quote)
    const mandate = { order: 1, eId: paragraph.eId, quote, fields, by }
    const made = history.store.addMandate(history.expression, mandate)
    await history.keep(
      await made.catch((refused: { reason?: string }) => {
        expect(refused.reason).toBe('words-taken')
        return { decisions: [] }
      }),
    )
  }

const takeBack =
  (number: number): Step =>
  async (history) => {
    const one = pick([...history.standing().values()], number)
    if (!one) return
    const taken = await history.store
      .withdrawMandateDecision(one.id, { reason: 'a slip', by })
      .catch(refusedForOther)
    for (const other of history.decided) if (taken.decisions.includes(other.id)) other.taken = true
  }

const recordStatus =
  (number: number): Step =>
  async (history) => {
    const mandate = pick(await history.live(), number)
    if (!mandate) return
    const status = number % 2 ? ('implemented' as const) : ('in-progress' as const)
    const given = { addressee: 'ois/secretary-general', asOf: '2025-03-01', note: null, reportText: null }
    const entry = await history.store.recordStatus(mandate.id, { ...given, status, evidence: [], by })
    if (number % 3 === 0) await history.store.withdrawStatus(entry.id, { reason: 'wrong', by })
    const post = number % 2 ? 'Harbour desk' : null
    await history.store.assignMandates([mandate.id], {
      post,
      person: null,
      by: null,
      assignedBy: by,
      seen: { [mandate.id]: mandate.owner },
    })
  }

const verbSets = fc.subarray(firstRules.verbs)
const number = fc.nat(1000)
const steps: fc.Arbitrary<Step> = fc.oneof(
  {
    weight: 8,
    arbitrary: fc
      .tuple(fc.constantFrom('confirmed', 'edited', 'rejected', 'split', 'merged'), number)
      .map(([kind, which]) => decide(kind as 'confirmed', which)),
  },
  { weight: 2, arbitrary: number.map(add) },
  { weight: 3, arbitrary: number.map(takeBack) },
  { weight: 3, arbitrary: number.map(recordStatus) },
  {
    weight: 3,
    arbitrary: fc
      .record({
        verbs: verbSets,
        splits: fc.boolean(),
        follow: fc.constantFrom('task' as const, 'return' as const),
        between: fc.constantFrom('\n', '\n\n'),
        repairs: fc.dictionary(fc.constantFrom('ferries', 'piers', 'buoys'), fc.constantFrom('', 'boats')),
      })
      .map(
        (rules): Step =>
          (history) =>
            history.readByNewRules(rules),
      ),
  },
  {
    weight: 2,
    arbitrary: fc.subarray([...lines, 'It closed at noon.'], { minLength: 1 }).map(
      (kept): Step =>
        (history) =>
          history.replaceBy(kept),
    ),
  },
)

/** No decision is lost or changed; all of them are placed, or listed as without a place. */
async function expectDecisionsHold(history: History): Promise<void> {
  const all = await history.all()
  const byId = new Map(all.map((mandate) => [mandate.id, mandate]))
  expect(byId.size).toBe(all.length)
  for (const [id, { kind, fields }] of history.standing()) {
    const mandate = byId.get(id)
    expect(mandate?.state).toBe(kind)
    if (fields) expect(mandate?.fields).toEqual(fields)
  }
  for (const one of history.decided) {
    const page = await history.store.getMandate(one.mandate)
    const kept = page?.decisions.find(({ id }) => id === one.id)
    expect([kept?.kind, kept?.fields, kept?.withdrawn !== null]).toEqual([one.kind, one.fields, one.taken])
  }
  const count = await history.opened.db
    .selectFrom('mandate')
    .select(({ fn }) => fn.countAll<string>().as('count'))
    .executeTakeFirstOrThrow()
  expect(all.length).toBe(Number(count.count))
  // In no text means not counted as standing in one.
  const { elsewhere } = await history.review()
  expect(elsewhere.map(({ place }) => place)).toEqual(elsewhere.map(() => null))
}

/** What is kept beside the keys, and what is counted once, say what the mandates themselves do. */
async function expectListsAgree({ store }: History): Promise<void> {
  const { mandates } = await store.listRegister({ count: 1000 })
  const listed = async (query: RegisterQuery) =>
    (await store.listRegister({ ...query, count: 1000 })).mandates.map(({ id }) => id)
  const those = (holds: (mandate: RegisterMandate) => boolean) => mandates.filter(holds).map(({ id }) => id)
  for (const status of ['implemented', 'in-progress'] as const)
    expect(await listed({ status })).toEqual(
      those(({ statuses }) => statuses.some((each) => each.status === status)),
    )
  const isSilent = ({ statuses }: RegisterMandate) =>
    statuses.every(({ status }) => status === 'no-information')
  expect(await listed({ status: 'none' })).toEqual(those(isSilent))
  expect(await listed({ owner: 'nobody' })).toEqual(those(({ owner }) => owner === null))
  const isOwn = ({ owner }: RegisterMandate) => owner?.post === 'Harbour desk'
  expect(await listed({ ownedBy: ['Harbour desk'] })).toEqual(those(isOwn))
  const behind = await store.listRegister({ from: Math.max(1, mandates.length - 1), count: 5 })
  expect(behind.mandates).toEqual(mandates.slice(-2))
  const named = mandates.flatMap(({ fields }) => [...new Set(fields.addressees.map(addresseeKey))])
  const { addressees } = await store.listChoices()
  expect(new Map(addressees.map(({ key, count }) => [key, count]))).toEqual(
    new Map([...Map.groupBy(named, (key) => key)].map(([key, { length }]) => [key, length])),
  )
}

/** By what they ask, of what the rules alone read. */
async function readIds(history: History) {
  const rows = await history.opened.db
    .selectFrom('mandate_place as p')
    .innerJoin('followed as f', 'f.revision', 'p.revision')
    .innerJoin('paragraph as g', (join) =>
      join.onRef('g.revision', '=', 'p.revision').onRef('g.position', '=', 'p.position'),
    )
    .select(['p.mandate', 'p.act', 'p.item', 'g.acts'])
    .orderBy('p.position')
    .orderBy('p.act')
    .orderBy('p.item')
    .execute()
  return rows.map(({ mandate, act, item, acts }) => [acts[act - 1]?.mandates[item - 1]?.action.text, mandate])
}

test('decisions hold, ids are stable, and what was known at a moment stays known', {
  timeout: 600_000,
}, async () => {
  await fc.assert(
    fc
      .asyncProperty(fc.array(steps, { minLength: 4, maxLength: 14 }), async (taken) => {
        const history = await new History().open()
        const ids = await readIds(history)
        await history.remember()
        for (const [at, step] of taken.entries()) {
          await step(history)
          await expectDecisionsHold(history)
          // It asks for much: every third time, and of what is left at the end.
          if (at % 3 === 2) await expectListsAgree(history)
          await history.remember()
        }
        await history.replaceBy(lines)
        await history.readByNewRules({ ...firstRules, between: '\n', repairs: {} })
        await expectDecisionsHold(history)
        await expectListsAgree(history)
        // What was gone and was added by a person meanwhile is the person's.
        const decided = new Set(history.decided.map(({ mandate }) => mandate))
        const now = await readIds(history)
        expect(now.map(([words, id], at) => (decided.has(id ?? '') ? ids[at] : [words, id]))).toEqual(ids)
        for (const { known, answers } of history.seen) expect(await history.answersAt(known)).toEqual(answers)
        expect(await history.store.verify()).toMatchObject({ brokenAt: null, differsAt: null })
        const archive = await archiveOf(history.store)
        const restored = await server.newStore(askingReader(history.rules))
        await restored.store.restoreFrom(Readable.from([archive]))
        expect(await restored.store.verify()).toMatchObject({ brokenAt: null, differsAt: null })
        expect(await history.review(restored.store)).toEqual(await history.review())
        const { known, answers } = history.seen.at(-1) as Seen
        expect(await history.answersAt(known, restored.store)).toEqual(answers)
        expect((await archiveOf(restored.store)).equals(archive)).toBe(true)
      })
      .afterEach(server.closeStores),
    // A history takes seconds: the first that fails is told, none is looked for that is shorter.
    {
      seed: Number(process.env.QARAR_TEST_SEED ?? 45),
      numRuns: Number(process.env.QARAR_TEST_RUNS ?? 8),
      endOnFailure: true,
    },
  )
})
