// Mail by commands, to a mail server on this machine.
import { afterAll, beforeAll, expect, test } from 'vitest'
import { importExample, type OwnStore, openOwnStore } from '../http/testing/own-store.ts'
import { startMailServer } from '../mail/testing/mail-server.ts'
import { runInTurn } from './testing/run-in-turn.ts'

let own: OwnStore
let server: Awaited<ReturnType<typeof startMailServer>>
let note: string
beforeAll(async () => {
  own = await openOwnStore()
  server = await startMailServer()
  await importExample(own.store, 'council-7-resolutions.ar.txt')
  const { mandates } = await own.store.listRegister({ count: 2 })
  const about = { mandates: mandates.map(({ id }) => id), recipients: ['state:YEM'], refersTo: null }
  const head = { number: '12/2024', date: '2024-06-01', limit: null, language: 'ar', by: 'test' } as const
  note = (await own.store.writeLetter({ ...head, ...about })).id
})
afterAll(async () => {
  await server?.close()
  await own?.remove()
})

const qarar = (words: string[], more: NodeJS.ProcessEnv = {}) =>
  runInTurn(words, {
    ...{ ...own.settings, QARAR_LANGUAGE: 'ar', QARAR_MAIL_FROM: 'office@example.org' },
    QARAR_SMTP_URL: `smtp://127.0.0.1:${server.port}`,
    ...more,
  })

test('a digest goes out with its calendar, to whom it is told, else to whom it usually goes', async () => {
  expect(
    await qarar(['docket', '--digest', '--mail', 'desk@example.org', 'other@example.org']),
  ).toMatchObject({
    ...{ code: 0, stdout: 'Sent to desk@example.org, other@example.org\n' },
  })
  const usual = await qarar(['docket', '--digest', '--mail'], { QARAR_DIGEST_TO: 'usual@example.org' })
  expect(usual.code).toBe(0)
  const [first, second] = server.taken
  expect(first?.source).toMatch(/^Content-Disposition: attachment; filename=COUNCIL-8\.ics/m)
  expect(second?.to).toEqual(['usual@example.org'])
})

test('a note goes out as a document, with a workbook for whom it is', async () => {
  const before = server.taken.length
  expect(await qarar(['returns', note, '--mail', 'mission@example.org', '--for', 'state:YEM'])).toMatchObject(
    { code: 0 },
  )
  const { source = '' } = server.taken[before] ?? {}
  expect(source).toMatch(/filename="?12_2024\.docx/)
  expect(source).toMatch(/filename="?12_2024\.xlsx/)
})

test('what keeps it from going is told in one line', async () => {
  const words = ['docket', '--digest', '--mail', 'desk@example.org']
  expect(await qarar(words, { QARAR_SMTP_URL: '' })).toMatchObject({
    code: 2,
    stderr: expect.stringContaining('no mail server is set'),
  })
  expect((await qarar(['docket', '--digest', '--mail'])).stderr).toContain('say to whom')
  expect((await qarar(['docket', '--mail', 'desk@example.org'])).stderr).toContain('go with --digest')
  expect(
    (await qarar(['docket', '--digest', '--mail', 'desk@example.org\nBcc: x@example.org'])).stderr,
  ).toContain('is no mail address')
  const unreachable = await qarar(words, {
    QARAR_SMTP_URL: 'smtp://clerk:s3cret@127.0.0.1:1',
    QARAR_DEBUG: '1',
  })
  expect(unreachable.code).toBe(10)
  expect(unreachable.stderr).toContain('cannot be reached')
  expect(unreachable.stderr).not.toContain('s3cret')
})
