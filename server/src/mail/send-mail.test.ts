import { afterEach, expect, test } from 'vitest'
import { mailSettings } from './mail-settings.ts'
import { type MailMessage, sendMail } from './send-mail.ts'
import { startMailServer } from './testing/mail-server.ts'

type Server = Awaited<ReturnType<typeof startMailServer>>
const open: Server[] = []
afterEach(async () => {
  for (const server of open.splice(0)) await server.close()
})
async function start(options?: Parameters<typeof startMailServer>[0]) {
  const server = await startMailServer(options)
  open.push(server)
  return server
}

const settingsFor = (url: string, more: NodeJS.ProcessEnv = {}) => {
  const settings = mailSettings({
    QARAR_SMTP_URL: url,
    QARAR_MAIL_FROM: 'الأمانة <office@example.org>',
    ...more,
  })
  if (!settings) throw new Error('mail is off')
  return settings
}
const message: MailMessage = {
  to: [{ name: '', address: 'desk@example.org' }],
  ...{ subject: 'المطلوب والجديد', text: 'سطر', html: '<p>سطر</p>' },
  attachments: [
    { filename: 'COUNCIL-8.ics', contentType: 'text/calendar; charset=utf-8', content: 'BEGIN:VCALENDAR' },
  ],
}
const failure = async (url: string, more: Partial<MailMessage> = {}) => {
  const told = await sendMail(settingsFor(url), { ...message, ...more }).catch((error: Error) => error)
  return told instanceof Error ? told.message : ''
}

test('a mail has text, page and calendar, each of its kind', async () => {
  const server = await start()
  await sendMail(settingsFor(`smtp://127.0.0.1:${server.port}`), message)
  const [{ from, to, source } = { from: '', to: [], source: '' }] = server.taken
  expect([from, to]).toEqual(['office@example.org', ['desk@example.org']])
  expect(source).toMatch(/^Content-Type: text\/plain; charset=utf-8/m)
  expect(source).toMatch(/^Content-Type: text\/html; charset=utf-8/m)
  expect(source).toMatch(/^Content-Type: text\/calendar; charset=utf-8/m)
  expect(source).toContain(Buffer.from('BEGIN:VCALENDAR').toString('base64'))
})

test('nothing that is put into a header makes another one', async () => {
  const server = await start()
  const subject = 'due\r\nBcc: thief@example.net\r\n\r\nbody'
  const filename = 'a.ics"\r\nX-Mine: yes'
  const attachments = message.attachments.map((each) => ({ ...each, filename }))
  await sendMail(settingsFor(`smtp://127.0.0.1:${server.port}`), { ...message, subject, attachments })
  const [taken] = server.taken
  expect(taken?.to).toEqual(['desk@example.org'])
  expect(taken?.source).not.toMatch(/^Bcc:/im)
  expect(taken?.source).not.toMatch(/^X-Mine:/im)
})

test('each way in which it fails is one sentence, without the password', async () => {
  const refusing = await start({ onRcptTo: (_, __, done) => done(new Error('no such box\r\nhere')) })
  const guarded = await start({
    authOptional: false,
    onAuth: (_, __, done) => done(new Error('bad login')),
    allowInsecureAuth: true,
  })
  const ownTls = await start({ hideSTARTTLS: false })
  const gone = await start()
  await gone.close()
  open.pop()
  for (const [url, words] of [
    [
      `smtp://127.0.0.1:${gone.port}`,
      /^The mail server 127\.0\.0\.1:\d+ cannot be reached \(.*ECONNREFUSED.*\): check/,
    ],
    [`smtp://127.0.0.1:${refusing.port}`, /refused the mail \(.*no such box here\)\.$/],
    [`smtp://clerk:s3cret@127.0.0.1:${guarded.port}`, /refused the name or the password in QARAR_SMTP_URL/],
    [`smtp://127.0.0.1:${ownTls.port}`, /has no TLS that can be trusted/],
    [`smtps://127.0.0.1:${refusing.port}`, /has no TLS that can be trusted|cannot be reached/],
  ] as const) {
    const told = await failure(url)
    expect(told).toMatch(words)
    expect(told).not.toMatch(/s3cret|\n/)
  }
})

test('one of several that is refused is named', async () => {
  const server = await start({
    onRcptTo: ({ address }, _, done) => done(address.startsWith('gone') ? new Error('no such box') : null),
  })
  const to = ['gone@example.org', 'desk@example.org'].map((address) => ({ name: '', address }))
  expect(await failure(`smtp://127.0.0.1:${server.port}`, { to })).toMatch(/refused gone@example\.org\.$/)
  expect(server.taken[0]?.to).toEqual(['desk@example.org'])
})

test('a password goes to another machine by TLS only', async () => {
  // A name that resolves to this machine without being loopback by its name.
  const { server } = settingsFor('smtp://clerk:p%40ss@mail.example.org')
  expect(server).toEqual({
    host: 'mail.example.org',
    port: 587,
    secure: false,
    auth: { user: 'clerk', pass: 'p@ss' },
  })
  const plain = await start()
  const settings = settingsFor(`smtp://clerk:s3cret@0.0.0.0:${plain.port}`)
  const told = await sendMail(settings, message).catch((error: Error) => error.message)
  expect(told).toMatch(/has no TLS that can be trusted/)
  expect(plain.taken).toEqual([])
})

test('mail is off without a server; what is set wrong is told without what it holds', () => {
  expect(mailSettings({})).toBeUndefined()
  expect(mailSettings({ QARAR_MAIL_FROM: 'office@example.org' })).toBeUndefined()
  expect(() => mailSettings({ QARAR_SMTP_URL: 'smtp://mail.example.org' })).toThrow(
    'QARAR_MAIL_FROM is missing',
  )
  for (const wrong of [
    'mail.example.org',
    'https://clerk:s3cret@x.example',
    'smtp://a:%@x',
    'smtp://x?tls=no',
    'smtp://',
  ])
    expect(() => settingsFor(wrong)).toThrow(/^QARAR_SMTP_URL is no address of a mail server(?!.*s3cret)/)
  expect(settingsFor('smtps://mail.example.org').server).toMatchObject({ port: 465, secure: true })
  const digestTo = { QARAR_DIGEST_TO: 'a@example.org, Desk <b@example.org>,' }
  expect(settingsFor('smtp://x.example', digestTo).digestTo.map(({ address }) => address)).toEqual([
    'a@example.org',
    'b@example.org',
  ])
  for (const QARAR_DIGEST_TO of [
    'nobody',
    'a@b',
    'a@example.org\nBcc: c@example.org',
    '<a@example.org>, x',
    'a@b.example;c@d.example',
  ])
    expect(() => settingsFor('smtp://x.example', { QARAR_DIGEST_TO })).toThrow('QARAR_DIGEST_TO')
})
