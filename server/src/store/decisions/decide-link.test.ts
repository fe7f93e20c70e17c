// What people say of two works: versions of one, editions of one item, on a real store and by the real rules.
import { Readable } from 'node:stream'
import { readText } from '@qarar/core'
import { correctedStructure, type ImportResult, type NewLink } from '@qarar/register/contract'
import { sql } from 'kysely'
import { afterAll, afterEach, beforeEach, describe, expect, test } from 'vitest'
import { importExample } from '../../http/testing/own-store.ts'
import { archiveOf } from '../testing/archive-of.ts'
import { startTestServer, type TestStore } from '../testing/test-server.ts'

const server = await startTestServer()
afterEach(server.closeStores)
afterAll(server.stop)

const by = 'ليلى'
let opened: TestStore
let seventh: ImportResult
let eighth: ImportResult
let arabic: ImportResult
const withTexts = server.copiesOf(
  async ({ store }) => ({
    seventh: await importExample(store, 'council-7-resolutions.en.txt'),
    eighth: await importExample(store, 'council-8-resolutions.en.txt'),
    arabic: await importExample(store, 'council-7-resolutions.ar.txt'),
  }),
  readText,
)
beforeEach(async () => {
  const { store, db, config, ...texts } = await withTexts()
  opened = { store, db, config }
  ;({ seventh, eighth, arabic } = texts)
})

const say = (expression: string | null, link: Omit<NewLink, 'order'> & { order?: number }) =>
  opened.store.decideLink(expression ?? '', { order: 1, ...link, by })
const structure = async (id: string | null, expression?: string | null) =>
  correctedStructure.parse(await opened.store.getStructure(id ?? '', expression ? { expression } : {}))
const workOf = async (expression: string | null, order: number) => {
  const { work } = await opened.db
    .selectFrom('work_expression as x')
    .innerJoin('expression as e', 'e.revision', 'x.revision')
    .select('x.work')
    .where('e.id', '=', expression ?? '')
    .where('x.order', '=', order)
    .executeTakeFirstOrThrow()
  return work
}
/** Editions that the first text of the eighth session renews. */
const renewed = async () => {
  await opened.store.linkTexts()
  const work = await opened.store.getWork(eighth.publication ?? '', 1)
  return work?.relations.links
    .filter(({ relation, direction }) => relation === 'renews' && direction === 'from')
    .map(({ publication, order }) => [publication, order])
}

describe('editions', () => {
  test('a renewal is denied, made, and as found again when both are taken back', async () => {
    const publication = seventh.publication ?? ''
    expect(await renewed()).toEqual([[publication, 1]])
    const to = { publication, order: 1, expression: seventh.expression ?? '' }
    const denied = await say(eighth.expression, { relation: 'renews', holds: false, to })
    expect(await renewed()).toEqual([])
    const made = await say(eighth.expression, { relation: 'renews', holds: true, to: { ...to, order: 3 } })
    expect(await renewed()).toEqual([[publication, 3]])
    expect((await structure(eighth.publication)).links).toMatchObject([
      { id: made.id, side: 'from', order: 1, holds: true, other: { publication, order: 3 } },
      { id: denied.id, holds: false, other: { publication, order: 1 } },
    ])
    expect((await structure(seventh.publication)).links.map(({ side }) => side)).toEqual(['to', 'to'])
    for (const { id } of [denied, made])
      await opened.store.withdrawDecision(id, { reason: 'an oversight', by })
    expect(await renewed()).toEqual([[publication, 1]])
    expect(await opened.store.verify()).toMatchObject({ brokenAt: null, differsAt: null })
  })
})

describe('versions', () => {
  const to = () => ({
    publication: seventh.publication ?? '',
    expression: seventh.expression ?? '',
    order: 1,
  })

  test('parted they are two works with mandates of their own, and one again', async () => {
    const one = await workOf(seventh.expression, 1)
    expect(await workOf(arabic.expression, 1)).toBe(one)
    const before = await mandatesOf(one)
    const link = { relation: 'language-version', holds: false, to: to() } as const
    const { id } = await say(arabic.expression, link)
    const own = await workOf(arabic.expression, 1)
    expect(own).not.toBe(one)
    expect((await mandatesOf(own)).length).toBeGreaterThan(0)
    await opened.store.withdrawDecision(id, { reason: 'an oversight', by })
    expect(await workOf(arabic.expression, 1)).toBe(one)
    expect(await mandatesOf(own)).toEqual([])
    expect(await mandatesOf(one)).toEqual(before)
    expect(await opened.store.verify()).toMatchObject({ brokenAt: null, differsAt: null })
  })

  test('joined they are one work, whatever their numbers', async () => {
    const joined = { relation: 'language-version', holds: true, order: 2, to: to() } as const
    await expect(say(arabic.expression, joined)).rejects.toMatchObject({ reason: 'other-decision' })
    await say(arabic.expression, { relation: 'language-version', holds: false, to: to() })
    await say(arabic.expression, joined)
    expect(await workOf(arabic.expression, 2)).toBe(await workOf(seventh.expression, 1))
    await opened.store.linkTexts()
    const rows = await opened.db.selectFrom('link').selectAll().execute()
    const versions = rows.filter(({ relation }) => relation === 'language-version')
    expect(versions.filter((link) => link.from_order !== link.to_order)).toHaveLength(1)
  })

  test('stay one work, and what was tied to them in turn, when one is read otherwise, and when it goes', async () => {
    const french = await importExample(opened.store, 'council-7-resolutions.fr.txt')
    const versions = { relation: 'language-version', holds: true } as const
    const parted = { relation: 'language-version', holds: false, to: to() } as const
    for (const { expression } of [arabic, french]) await say(expression, parted)
    await say(arabic.expression, { ...versions, order: 2, to: to() })
    await say(french.expression, {
      ...{ ...versions, order: 3 },
      to: { publication: arabic.publication ?? '', expression: arabic.expression ?? '', order: 2 },
    })
    const works = async () =>
      Promise.all([workOf(seventh.expression, 1), workOf(arabic.expression, 2), workOf(french.expression, 3)])
    const [one] = await works()
    expect(await works()).toEqual([one, one, one])
    const session = { what: 'session', value: 'COUNCIL-9', place: { order: 1 } } as const
    const [said] = await opened.store.directReading(seventh.expression ?? '', { directions: [session], by })
    const [other] = await works()
    expect(other).not.toBe(one)
    expect(await works()).toEqual([other, other, other])
    expect(await strayMandates(other as string)).toEqual([])
    await opened.store.withdrawDecision(said?.id ?? '', { reason: 'an oversight', by })
    expect(await works()).toEqual([one, one, one])
    expect(await strayMandates(one as string)).toEqual([])
    await opened.store.withdraw(seventh.expression ?? '', { reason: 'a wrong file', by })
    for (const [{ expression }, order] of [
      [arabic, 2],
      [french, 3],
    ] as const)
      expect(await workOf(expression, order)).not.toBe(one)
    await importExample(opened.store, 'council-7-resolutions.en.txt')
    expect(await works()).toEqual([one, one, one])
    expect(await opened.store.verify()).toMatchObject({ brokenAt: null, differsAt: null })
  })

  test('are not said of a text that has been read again since it was seen', async () => {
    const seen = (await structure(arabic.publication, arabic.expression)).revision
    const session = { what: 'session', value: 'COUNCIL-9', place: { order: 1 } } as const
    await opened.store.directReading(arabic.expression ?? '', { directions: [session], by })
    const parted = { relation: 'language-version', holds: false, to: to() } as const
    const late = say(arabic.expression, { ...parted, revision: seen })
    await expect(late).rejects.toMatchObject({ reason: 'text-changed' })
    const { revision, links } = await structure(arabic.publication, arabic.expression)
    expect(links).toEqual([])
    await expect(say(arabic.expression, { ...parted, revision })).resolves.toMatchObject({ by })
  })

  test('hold in an archive', async () => {
    await say(arabic.expression, { relation: 'language-version', holds: false, to: to() })
    const { store } = await server.newStore(readText)
    await store.restoreFrom(Readable.from([await archiveOf(opened.store)]))
    const links = async (of: typeof store) => (await of.getStructure(seventh.publication ?? ''))?.links
    expect(await links(store)).toEqual(await links(opened.store))
    expect((await links(store))?.length).toBe(1)
  })

  test('a text is no version of itself, nor of nothing', async () => {
    const relation = 'language-version'
    await expect(say(seventh.expression, { relation, holds: true, to: to() })).rejects.toMatchObject({
      reason: 'no-place',
    })
    const nothing = { publication: 'p-0000000000', order: 1 }
    await expect(say(seventh.expression, { relation, holds: true, to: nothing })).rejects.toMatchObject({
      reason: 'no-place',
    })
  })

  /** Mandates that are read in texts of the work, and are of another one. */
  const strayMandates = async (work: string) => {
    const { rows } = await sql<{ mandate: string }>`
      select distinct p.mandate from mandate_place p
      join expression e on e.revision = p.revision and e.state = 'listed'
      join paragraph g on g.revision = p.revision and g.position = p.position
      join work_expression x on x.revision = p.revision and x."order" = g.work
      join mandate_version v on v.mandate = p.mandate and v.upto is null
      where x.work = ${work} and v.work <> x.work`.execute(opened.db)
    return rows
  }

  const mandatesOf = async (work: string) =>
    (
      await opened.db
        .selectFrom('mandate_version')
        .select(['mandate', 'state'])
        .where('work', '=', work)
        .where('upto', 'is', null)
        .where('state', '=', 'proposed')
        .orderBy('mandate')
        .execute()
    ).map(({ mandate }) => mandate)
})
