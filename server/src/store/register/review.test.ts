// A text under review, on a real store; what asks in it is read by rules that the tests choose.
import { Readable } from 'node:stream'
import { type NewMandate, type ReviewMandate, reviewPage } from '@qarar/register/contract'
import { sql } from 'kysely'
import { afterAll, afterEach, beforeEach, describe, expect, test } from 'vitest'
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
]
const text = lines.join('\n')

let rules: AskingRules
let opened: TestStore
let publication: string
let expression: string
beforeEach(async () => {
  rules = { verbs: ['Requests', 'Invites'], splits: false, follow: 'task' }
  opened = await server.newStore((raw, options) => askingReader(rules)(raw, options))
  ;({ publication, expression } = await bring())
})

async function bring(words = text, replaces?: string) {
  const result = await opened.store.importFile(fileOf(words), { by, replaces })
  return { publication: result.publication as string, expression: result.expression as string }
}

async function readByNewRules(change: Partial<AskingRules>) {
  rules = { ...rules, ...change }
  await tamper(`update revision r set rules = '2025.1.' || n
    from (select id, row_number() over (order by read_at) n from revision) o where o.id = r.id`)
  await bring()
}

/** As somebody does who owns the database. */
function tamper(statement: string): Promise<unknown> {
  return opened.db.transaction().execute(async (change) => {
    await sql`set local session_replication_role = replica`.execute(change)
    await sql.raw(statement).execute(change)
  })
}

const review = async () => reviewPage.parse(await opened.store.getReview(publication, 1))

async function mandates(): Promise<ReviewMandate[]> {
  return (await review()).paragraphs.flatMap((paragraph) => paragraph.mandates)
}

const asking = async (words: string) =>
  (await mandates()).find(({ fields }) => fields.action.includes(words)) as ReviewMandate

const wordsOf = async () =>
  (await review()).paragraphs.flatMap(({ text, mandates }) =>
    mandates.map(({ words, state }) => [state, words && text.slice(words.start, words.end)]),
  )

const confirm = ({ id, version }: ReviewMandate) =>
  opened.store.decideMandate(id, { kind: 'confirmed', version, by })
const reject = ({ id, version }: ReviewMandate) =>
  opened.store.decideMandate(id, { kind: 'rejected', version, reason: null, by })

function add(quote: string, eId: string, fields: NewMandate['fields']) {
  return opened.store.addMandate(expression, { order: 1, eId, quote, fields, by })
}

describe('a text under review', () => {
  test('has its mandates at their words, and says what is left', async () => {
    expect(await wordsOf()).toEqual([
      ['proposed', 'chart the northern wetlands and to report on the ferries'],
      ['proposed', 'count the buoys'],
      ['proposed', 'publish the tide tables'],
    ])
    expect((await review()).left).toEqual({ here: 3, publication: 3 })
    expect((await review()).publication).toMatchObject({ kind: 'document', session: null })
    await confirm(await asking('buoys'))
    await reject(await asking('tide'))
    const { left, nextLeft, previousLeft, next } = await review()
    expect({ left, nextLeft, previousLeft, next }).toEqual({
      left: { here: 1, publication: 1 },
      ...{ nextLeft: null, previousLeft: null, next: null },
    })
    expect((await asking('buoys')).decision).toMatchObject({ kind: 'confirmed', by, withdrawn: null })
  })

  test('is not of works that there are not', async () => {
    expect(await opened.store.getReview(publication, 2)).toBeUndefined()
    expect(await opened.store.getReview('p-0000000000', 1)).toBeUndefined()
  })

  test('has what a person added at the words that were taken', async () => {
    const { fields } = await asking('buoys')
    await add('met in\nLisport', 'para_1', { ...fields, action: 'meet again' })
    expect((await wordsOf())[0]).toEqual(['added', 'met in Lisport'])
  })

  test('says what the rules read by now, where that is something else than was confirmed', async () => {
    await confirm(await asking('wetlands'))
    expect((await asking('wetlands')).readNow).toBeNull()
    await readByNewRules({ follow: 'return' })
    const { fields, readNow, state } = await asking('wetlands')
    expect([state, fields.follow, readNow?.follow]).toEqual(['confirmed', 'task', 'return'])
    await readByNewRules({ follow: 'task' })
    expect((await asking('wetlands')).readNow).toBeNull()
  })

  test('does not say that the rules do not read what a person stated', async () => {
    const { id, version, fields } = await asking('wetlands')
    const stated = { ...fields, action: 'map the wetlands' }
    await opened.store.decideMandate(id, { kind: 'edited', version, fields: stated, by })
    expect((await asking('map')).readNow).toBeNull()
    await readByNewRules({ splits: true })
    expect((await asking('map')).readNow?.action).toBe('chart the northern wetlands')
  })

  test('lists at the end what the text has no place for any more', async () => {
    const confirmed = await asking('buoys')
    await confirm(confirmed)
    await bring('The council of harbours closed. Nothing was asked.', expression)
    const { elsewhere, paragraphs } = await review()
    expect(paragraphs.flatMap((paragraph) => paragraph.mandates)).toEqual([])
    expect(elsewhere.map(({ state, place }) => [state, place]).sort()).toEqual([
      ['confirmed', null],
      ['gone', null],
      ['gone', null],
    ])
    await bring(`${text}\nIt met again.`, expression)
    expect((await asking('buoys')).id).toBe(confirmed.id)
  })
})

describe('words that a person decided about', () => {
  test('are not proposed again where they were rejected, in another file and by other rules', async () => {
    await reject(await asking('buoys'))
    await readByNewRules({ verbs: [] })
    await bring(`A new preface.\n${lines[2]}\nAnd a new end.`, expression)
    rules = { ...rules, verbs: ['Invites'] }
    await bring(`Another preface.\n${lines[2]}\nAnd another end.`, expression)
    expect(await wordsOf()).toEqual([['rejected', 'count the buoys']])
  })

  test('are the same mandate when the rules find them too', async () => {
    const { fields } = await asking('buoys')
    rules = { ...rules, verbs: [] }
    await bring(text.replace('Lisport', 'Nordhaven'), expression)
    const added = await add('count the buoys', 'para_3', { ...fields, action: 'count all buoys' })
    await opened.db.transaction().execute(async (change) => {
      await sql`set local session_replication_role = replica`.execute(change)
      await sql`update revision set rules = '2025.2.1' where rules not like '2025.1.%'`.execute(change)
    })
    rules = { ...rules, verbs: ['Invites'] }
    await bring(text.replace('Lisport', 'Nordhaven'))
    expect((await mandates()).map(({ id, state }) => [id, state])).toEqual([[added.mandates[0], 'added']])
  })

  test('that were added have no place where the words are gone, and have it again where they are back', async () => {
    const { fields } = await asking('buoys')
    await add('met in Lisport', 'para_1', fields)
    await bring('Something else.', expression)
    expect((await review()).elsewhere.map(({ state }) => state)).toContain('added')
    const list = await opened.store.listRegister({ state: 'added' })
    expect(list.mandates.map(({ place }) => place)).toEqual([null])
    await bring(`${text}\nThe end.`, expression)
    expect((await wordsOf())[0]).toEqual(['added', 'met in Lisport'])
  })
})

test('a split is taken back with its parts, but not over what was decided about a part since', async () => {
  const { id, version, fields } = await asking('wetlands')
  const parts = [
    { ...fields, action: 'chart the northern wetlands' },
    { ...fields, action: 'report on the ferries' },
  ]
  const { decisions } = await opened.store.decideMandate(id, { kind: 'split', version, parts, by })
  const part = await asking('ferries')
  const rejected = await reject(
    (await mandates()).find(({ fields }) => fields.action === 'report on the ferries') ?? part,
  )
  const takeBack = (decision: string | undefined) =>
    opened.store.withdrawMandateDecision(decision ?? '', { reason: 'a slip', by })
  await expect(takeBack(decisions[0])).rejects.toMatchObject({ reason: 'other-decision' })
  await takeBack(rejected.decisions[0])
  await takeBack(decisions[0])
  expect((await mandates()).map(({ state }) => state)).toEqual(['proposed', 'proposed', 'proposed'])
  expect((await review()).elsewhere.map(({ state }) => state)).toEqual(['gone', 'gone'])
})

test('a part of a split is not taken back alone', async () => {
  const { id, version, fields } = await asking('wetlands')
  const parts = ['one part', 'another part'].map((action) => ({ ...fields, action }))
  const { decisions } = await opened.store.decideMandate(id, { kind: 'split', version, parts, by })
  const takeBack = (decision: string | undefined) =>
    opened.store.withdrawMandateDecision(decision ?? '', { reason: 'a slip', by })
  await expect(takeBack(decisions[1])).rejects.toMatchObject({ reason: 'other-decision' })
  expect((await review()).left.here).toBe(2)
  expect((await asking('one part')).state).toBe('added')
  await takeBack(decisions[0])
  expect((await asking('wetlands')).state).toBe('proposed')
})

test('a mandate that is added without class and follow has those of the act in which its words stand', async () => {
  const { fields } = await asking('buoys')
  const open = { ...fields, class: null, follow: null, addressees: [], verb: '' }
  await add('the buoys', 'para_3', { ...open, action: 'the buoys of the north' })
  expect((await asking('buoys of the north')).fields).toMatchObject({ class: 'invite', follow: 'appeal' })
  const unknown = add('met in Lisport', 'para_1', { ...open, action: 'meet again' })
  await expect(unknown).rejects.toMatchObject({ code: 'not-applicable', reason: 'act-unknown' })
  expect(await asking('meet again')).toBeUndefined()
})

test('a mandate is added once: not where one stands on the same words already', async () => {
  const { fields } = await asking('buoys')
  await add('met in Lisport', 'para_1', fields)
  await expect(add('met in\nLisport', 'para_1', fields)).rejects.toMatchObject({ reason: 'words-taken' })
  await expect(add('count the buoys', 'para_3', fields)).rejects.toMatchObject({ reason: 'words-taken' })
  expect((await wordsOf()).length).toBe(4)
  await reject(await asking('tide'))
  await add('publish the tide tables', 'para_3', fields)
})

test('a form of a split that is sent unchanged makes no two equal mandates', async () => {
  const { id, version, fields } = await asking('wetlands')
  const parts = [fields, { ...fields }]
  await expect(opened.store.decideMandate(id, { kind: 'split', version, parts, by })).rejects.toMatchObject({
    reason: 'same-parts',
  })
})

test('nobody is told to take a decision back where no text has a mandate any more', async () => {
  await bring('The council of harbours closed. Nothing was asked.', expression)
  const [gone] = (await review()).elsewhere as [ReviewMandate]
  await expect(confirm(gone)).rejects.toMatchObject({ reason: 'mandate-gone' })
})

test('that a rule was ended is checked', async () => {
  const named = { organisation: null, addressee: null, follow: null, session: null, words: 'lanterns' }
  const { id } = await opened.store.addRule({ ...named, post: 'Light desk', by })
  await opened.store.endRule(id, { by })
  expect(await opened.store.verify()).toMatchObject({ differsAt: null })
  await tamper('update assignment_rule set upto = null')
  expect(await opened.store.verify()).toMatchObject({ differsAt: 3 })
})

test('what lists take as the last word is what was said last', async () => {
  const { id } = await asking('buoys')
  const given = {
    addressee: 'name:the pilots',
    asOf: '2025-03-01',
    note: null,
    reportText: null,
    evidence: [],
  }
  await opened.store.recordStatus(id, { ...given, status: 'in-progress', by })
  await tamper("update last_status set status = 'implemented'")
  expect(await opened.store.verify()).toMatchObject({ differsAt: 2 })
})

describe('who sees to what a person made', () => {
  const ownerOf = async (words: string) => (await asking(words)).owner

  test('the parts of a split are seen to by who saw to the whole', async () => {
    const { id, version, fields } = await asking('wetlands')
    const owner = { post: 'Ice desk', person: 'Nour', by: '2025-05-01' }
    await opened.store.assignMandates([id], { ...owner, seen: { [id]: null }, assignedBy: by })
    const parts = ['one part', 'another part'].map((action) => ({ ...fields, action }))
    await opened.store.decideMandate(id, { kind: 'split', version, parts, by })
    expect([await ownerOf('one part'), await ownerOf('another part')]).toEqual([owner, owner])
    expect(await opened.store.verify()).toMatchObject({ differsAt: null })
    await tamper(`update assignment set post = 'Nobody' where mandate <> '${id}'`)
    expect(await opened.store.verify()).toMatchObject({ differsAt: 3 })
  })

  test('what is added gets the post of a rule that fits, and what a person stated otherwise too', async () => {
    const rule = { organisation: null, addressee: null, follow: null, session: null, words: 'lanterns' }
    await opened.store.addRule({ ...rule, post: 'Light desk', by })
    const { id, version, fields } = await asking('buoys')
    await add('met in Lisport', 'para_1', { ...fields, action: 'light the lanterns' })
    expect(await ownerOf('light the lanterns')).toMatchObject({ post: 'Light desk' })
    const stated = { ...fields, action: 'hang lanterns on the buoys' }
    await opened.store.decideMandate(id, { kind: 'edited', version, fields: stated, by })
    expect(await ownerOf('hang lanterns')).toMatchObject({ post: 'Light desk' })
    expect(await ownerOf('tide')).toBeNull()
  })
})

describe('what another mandate is merged into', () => {
  async function mergeTideIntoBuoys() {
    const [tide, buoys] = [await asking('tide'), await asking('buoys')]
    const said = { kind: 'merged', version: tide.version, into: buoys.id } as const
    return (await opened.store.decideMandate(tide.id, { ...said, by })).decisions
  }
  const takeBack = (decision: string | undefined) =>
    opened.store.withdrawMandateDecision(decision ?? '', { reason: 'a slip', by })

  test('is confirmed with it, and stays when no text asks for it any more', async () => {
    await mergeTideIntoBuoys()
    expect(await asking('buoys')).toMatchObject({
      state: 'confirmed',
      decision: { quote: 'count the buoys' },
    })
    await bring('The council of harbours closed. Nothing was asked.', expression)
    const { elsewhere } = await review()
    expect(elsewhere.map(({ state }) => state).sort()).toEqual(['confirmed', 'gone', 'merged'])
  })

  test('is neither rejected nor left without a decision before the merge is taken back', async () => {
    const [merged, confirmed] = await mergeTideIntoBuoys()
    await expect(reject(await asking('buoys'))).rejects.toMatchObject({ reason: 'other-decision' })
    await expect(takeBack(confirmed)).rejects.toMatchObject({ reason: 'other-decision' })
    expect((await asking('buoys')).state).toBe('confirmed')
    await takeBack(merged)
    await takeBack(confirmed)
    await reject(await asking('buoys'))
    expect((await asking('tide')).state).toBe('proposed')
  })

  test('keeps what a person has said of it already', async () => {
    const { id, version, fields } = await asking('buoys')
    const stated = { ...fields, action: 'count all the buoys' }
    await opened.store.decideMandate(id, { kind: 'edited', version, fields: stated, by })
    expect(await mergeTideIntoBuoys()).toHaveLength(1)
    expect((await asking('buoys')).state).toBe('edited')
  })
})

describe('two people at once', () => {
  test('about one mandate: one is heard, the other is told that it has changed', async () => {
    const seen = await asking('buoys')
    const answers = await Promise.allSettled([confirm(seen), reject(seen)])
    expect(answers.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
    const refused = answers.find(({ status }) => status === 'rejected') as PromiseRejectedResult
    expect(refused.reason).toMatchObject({ code: 'not-applicable', reason: 'mandate-changed' })
    expect(await opened.store.verify()).toMatchObject({ logEntries: 2, brokenAt: null, differsAt: null })
  })

  test('a whole text is confirmed as it was seen, or not at all', async () => {
    const seen = (await mandates()).map(({ id, version }) => ({ mandate: id, version }))
    await reject(await asking('buoys'))
    await expect(opened.store.confirmMandates(seen, { by })).rejects.toMatchObject({
      reason: 'mandate-changed',
    })
    expect((await review()).left.here).toBe(2)
  })
})

describe('what was said of mandates and changed outside Qarar', () => {
  test.each([
    ['nothing', 'select 1', null],
    ['what was decided', "update mandate_decision set kind = 'added' where kind = 'confirmed'", 2],
    [
      'its fields',
      `update mandate_decision set fields = fields || '{"follow": "appeal"}' where kind = 'confirmed'`,
      2,
    ],
    ['that it was decided', 'delete from mandate_decision where kind = $$confirmed$$', 2],
    ['why it was taken back', "update mandate_decision_withdrawal set reason = 'yes'", 4],
    ['that it was taken back', 'delete from mandate_decision_withdrawal', 3],
    ['a status', "update status_entry set status = 'implemented'", 5],
    ['its day', "update status_entry set as_of = '2020-01-01'", 5],
    ['that a status was taken back', 'delete from status_withdrawal', 6],
    ['the last word', 'update last_status set upto = 8 where upto is null', 5],
    ['that there is a last word', 'delete from last_status', 5],
    ['where the words stand', 'update mandate_place_at set upto = 8', 1],
    ['what is followed', 'update followed_at set upto = 8', 1],
    ['who sees to it', "update assignment set post = 'Nobody' where upto is null", 8],
    ['until when', 'update assignment set upto = 9 where upto is not null', 7],
    ['since when', 'delete from assignment where upto is not null', 7],
    [
      'what lists show',
      `update mandate_version set fields = fields || '{"action": "x"}' where state = 'confirmed'`,
      2,
    ],
    [
      'that lists show it',
      "update mandate_version set state = 'proposed', decision = null where state = 'confirmed'",
      2,
    ],
  ])('is found, and not restored: %s', async (_, statement, differsAt) => {
    const [one, other] = [await asking('buoys'), await asking('tide')]
    await confirm(one)
    const { decisions } = await reject(other)
    await opened.store.withdrawMandateDecision(decisions[0] ?? '', { reason: 'no', by })
    const given = {
      addressee: 'name:the pilots',
      asOf: '2025-03-01',
      note: 'a note',
      reportText: null,
      evidence: [],
    }
    const entry = await opened.store.recordStatus(one.id, { ...given, status: 'in-progress', by })
    await opened.store.withdrawStatus(entry.id, { reason: 'wrong', by })
    const owner = { post: 'Harbour desk', person: null, by: '2025-05-01' }
    const none = { [one.id]: null, [other.id]: null }
    const first = { [one.id]: owner, [other.id]: owner }
    const both = [one.id, other.id]
    await opened.store.assignMandates(both, { ...owner, seen: none, assignedBy: by })
    await opened.store.assignMandates(both, {
      ...owner,
      post: 'Ice desk',
      seen: first,
      assignedBy: by,
    })
    await tamper(statement)
    expect(await opened.store.verify()).toEqual({ logEntries: 8, brokenAt: null, differsAt })
    const restored = (await server.newStore()).store.restoreFrom(
      Readable.from([await archiveOf(opened.store)]),
    )
    if (differsAt === null) await expect(restored).resolves.toMatchObject({ logEntries: 8 })
    else await expect(restored).rejects.toThrow(/as its log says at entry|damaged/)
  })
})
