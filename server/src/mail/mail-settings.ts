import { SettingError } from '../read/max-bytes.ts'
import { type MailAddress, readAddress } from './read-address.ts'

export interface MailSettings {
  server: MailServer
  from: MailAddress
  /** To whom the digest goes where nobody is named. */
  digestTo: MailAddress[]
}

export interface MailServer {
  host: string
  port: number
  /** TLS from the first byte; else STARTTLS where the server offers it. */
  secure: boolean
  auth: { user: string; pass: string } | undefined
}

/** Undefined where no server is named: mail is off. What is wrong is told without the value, which may hold a password. */
export function mailSettings(environment: NodeJS.ProcessEnv = process.env): MailSettings | undefined {
  const { QARAR_SMTP_URL, QARAR_MAIL_FROM, QARAR_DIGEST_TO } = environment
  if (!QARAR_SMTP_URL) return undefined
  if (!QARAR_MAIL_FROM)
    throw new SettingError('QARAR_MAIL_FROM is missing; set it to the address from which mail is to come')
  return {
    server: readServer(QARAR_SMTP_URL),
    from: addressOf('QARAR_MAIL_FROM', QARAR_MAIL_FROM),
    digestTo: (QARAR_DIGEST_TO ?? '')
      .split(',')
      .filter((each) => each.trim() !== '')
      .map((each) => addressOf('QARAR_DIGEST_TO', each)),
  }
}

function readServer(given: string): MailServer {
  const url = URL.canParse(given) ? new URL(given) : undefined
  const isSmtp = url?.protocol === 'smtp:' || url?.protocol === 'smtps:'
  if (!url || !isSmtp || url.hostname === '' || url.search !== '' || !isDecodable(url))
    throw new SettingError(
      'QARAR_SMTP_URL is no address of a mail server; set it to one, such as smtp://user:password@mail.example.org:587, signs in the password as %40',
    )
  const secure = url.protocol === 'smtps:'
  const [user, pass] = [url.username, url.password].map(decodeURIComponent) as [string, string]
  return {
    host: url.hostname.replace(/^\[|\]$/g, ''),
    port: Number(url.port) || (secure ? 465 : 587),
    secure,
    auth: user === '' ? undefined : { user, pass },
  }
}

function isDecodable({ username, password }: URL): boolean {
  try {
    decodeURIComponent(username + password)
    return true
  } catch {
    return false
  }
}

function addressOf(setting: string, given: string): MailAddress {
  const address = readAddress(given)
  if (address) return address
  throw new SettingError(
    `${setting} has “${given.trim()}”, which is no mail address; write it as office@example.org`,
  )
}
