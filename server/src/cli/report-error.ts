import { CommandError } from './command-error.ts'
import { type Exit, exitCode } from './exit-codes.ts'

const storeExits: Record<string, Exit> = {
  'not-found': 'notFound',
  'not-applicable': 'refused',
  'not-empty': 'refused',
  'damaged-archive': 'input',
}

/** One line on stderr; returns the exit code. A stack trace only where QARAR_DEBUG asks for it. */
export function reportError(error: unknown): number {
  const { message, stack } = error instanceof Error ? error : new Error(String(error))
  const exit = exitOf(error)
  const sentence = message.replace(/\s*\n\s*/g, ' ').trim()
  process.stderr.write(`qarar: ${exit ? sentence : unexpected(sentence)}\n`)
  if (process.env.QARAR_DEBUG) process.stderr.write(`${stack}\n`)
  return exitCode(exit ?? 'failed')
}

/** By name: the classes of the store are not loaded where no store is used. */
function exitOf(error: unknown): Exit | undefined {
  if (error instanceof CommandError) return error.exit
  const { name, code = '' } = error as { name?: string; code?: string }
  if (name === 'StoreError') return storeExits[code] ?? 'store'
  return { InputError: 'input' as const, SettingError: 'usage' as const, MailError: 'mail' as const }[
    name ?? ''
  ]
}

const unexpected = (message: string) =>
  `an error that was not expected: ${message}; set QARAR_DEBUG=1 to see where it happened, and report it`
