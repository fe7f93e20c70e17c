import { type MailSettings, mailSettings } from '../mail/mail-settings.ts'
import { type MailAddress, readAddress } from '../mail/read-address.ts'
import type { MailMessage } from '../mail/send-mail.ts'
import { CommandError } from './command-error.ts'

/** `--mail` without an address is true. */
export type MailFlag = string[] | true

/** Where mail goes and from where; throws before anything is looked up where it cannot go. */
export interface Mailing {
  settings: MailSettings
  to: MailAddress[]
}

export function mailingTo(flag: MailFlag, usual: (settings: MailSettings) => MailAddress[]): Mailing {
  const settings = mailSettings()
  if (!settings)
    throw new CommandError('usage', 'no mail server is set: set QARAR_SMTP_URL and QARAR_MAIL_FROM')
  const to = flag === true ? usual(settings) : flag.map(addressOf)
  if (to.length === 0) throw new CommandError('usage', 'say to whom: --mail ADDRESS')
  return { settings, to }
}

function addressOf(given: string): MailAddress {
  const address = readAddress(given)
  if (address) return address
  throw new CommandError('usage', `“${given.replaceAll(/\p{Cc}/gu, ' ')}” is no mail address`)
}

/** Returns the addresses. */
export async function mailOut(
  { settings, to }: Mailing,
  message: Omit<MailMessage, 'to'>,
): Promise<string[]> {
  const { sendMail } = await import('../mail/send-mail.ts')
  await sendMail(settings, { ...message, to })
  return to.map(({ address }) => address)
}
