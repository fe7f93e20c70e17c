import nodemailer from 'nodemailer'
import type { MailServer, MailSettings } from './mail-settings.ts'
import type { MailAddress } from './read-address.ts'

export interface MailMessage {
  to: readonly MailAddress[]
  subject: string
  text: string
  html: string
  attachments: { filename: string; contentType: string; content: Buffer | string }[]
}

/** A mail that was not sent: one sentence that says why, without secrets. */
class MailError extends Error {
  override name = 'MailError'
}

/** To all of them or, where the server takes not every one, an error that names those that it refused. */
export async function sendMail({ server, from }: MailSettings, message: MailMessage): Promise<void> {
  const transport = nodemailer.createTransport(transportOf(server))
  try {
    const { rejected = [] } = await transport.sendMail({
      from,
      ...{ to: [...message.to], subject: message.subject.replaceAll(/\p{Cc}+/gu, ' ').slice(0, 250) },
      ...{ text: message.text, html: message.html, attachments: message.attachments },
      // Nothing of a message is a path or an address to be fetched.
      ...{ disableFileAccess: true, disableUrlAccess: true },
    })
    if (rejected.length > 0)
      throw new MailError(`${placeOf(server)} refused ${rejected.map(String).join(', ')}.`)
  } catch (error) {
    throw error instanceof MailError ? error : new MailError(sentenceOf(error, server))
  } finally {
    transport.close()
  }
}

function transportOf({ host, port, secure, auth }: MailServer) {
  return {
    ...{ host, port, secure, auth },
    // A password never goes over the network in clear.
    requireTLS: auth !== undefined && !secure && !isLoopback(host),
    ...{ connectionTimeout: 10_000, greetingTimeout: 10_000, socketTimeout: 30_000 },
  }
}

const isLoopback = (host: string) => /^(?:localhost|127\.\d+\.\d+\.\d+|::1)$/.test(host)

const placeOf = ({ host, port }: MailServer) => `The mail server ${host}:${port}`

function sentenceOf(error: unknown, server: MailServer): string {
  const { code = '', message = '', response = '' } = error as Error & { code?: string; response?: string }
  const place = placeOf(server)
  if (isTls(code, message))
    return `${place} has no TLS that can be trusted (${shortened(message)}): mail was not sent.`
  if (code === 'EAUTH')
    return `${place} refused the name or the password in QARAR_SMTP_URL: mail was not sent.`
  if (['ECONNECTION', 'ETIMEDOUT', 'ESOCKET', 'EDNS'].includes(code))
    return `${place} cannot be reached (${shortened(message)}): check QARAR_SMTP_URL and the network.`
  return `${place} refused the mail (${shortened(response || message)}).`
}

const isTls = (code: string, message: string) =>
  ['ETLS', 'EREQUIRETLS'].includes(code) || /certificate|self.signed|STARTTLS|\bTLS\b|\bSSL\b/i.test(message)

/** What a server says may have many lines. */
const shortened = (words: string) =>
  words
    .replaceAll(/[\p{Cc}\s]+/gu, ' ')
    .trim()
    .slice(0, 200)
