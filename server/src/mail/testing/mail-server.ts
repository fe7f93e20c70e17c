import type { AddressInfo } from 'node:net'
import { SMTPServer, type SMTPServerOptions } from 'smtp-server'

interface MailTaken {
  from: string
  to: string[]
  /** As it came over the line. */
  source: string
}

/** A mail server on a port of its own that keeps what it takes. */
export async function startMailServer(options: SMTPServerOptions = {}) {
  const taken: MailTaken[] = []
  const server = new SMTPServer({
    ...{ authOptional: true, hideSTARTTLS: true, logger: false },
    onData: (stream, { envelope }, done) => {
      const parts: Buffer[] = []
      stream.on('data', (part: Buffer) => parts.push(part))
      stream.on('end', () => {
        const from = envelope.mailFrom === false ? '' : envelope.mailFrom.address
        const to = envelope.rcptTo.map(({ address }) => address)
        taken.push({ from, to, source: Buffer.concat(parts).toString('utf8') })
        done()
      })
    },
    ...options,
  })
  // A client that gives up on the greeting or on TLS is no fault of the test.
  server.on('error', () => {})
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.server.address() as AddressInfo
  return { port, taken, close: () => new Promise<void>((resolve) => server.close(() => resolve())) }
}
