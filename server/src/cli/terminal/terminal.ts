// Where a command writes. Only a screen gets isolates, cut columns and progress bars: what goes into a pipe
// or a file is the bare text.

import type { Level } from '@qarar/register/contract'

export interface Terminal {
  /** Cells in a line; Infinity where nobody looks. */
  columns: number
  /** Keeps the direction of one field from turning its neighbours. */
  isolate: (text: string) => string
  line: (text?: string) => void
  json: (value: unknown) => void
}

export interface TerminalOptions {
  json?: boolean
  /** `--no-isolates`: for terminals that draw the marks as boxes. */
  isolates?: boolean
  /** At which level the store was asked; JSON says so. */
  shownAt?: Level
}

/** A progress bar may stand there. */
export const clearLine = '\r\u001b[2K'

const rightToLeft = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/

export function openTerminal(
  options: TerminalOptions,
  stream: NodeJS.WriteStream = process.stdout,
): Terminal {
  const isolates = stream.isTTY && options.isolates !== false
  return {
    columns: stream.isTTY ? stream.columns || 80 : Number.POSITIVE_INFINITY,
    isolate: (text) => (isolates && rightToLeft.test(text) ? `\u2068${text}\u2069` : text),
    line: (text = '') => {
      if (!options.json) stream.write(`${stream.isTTY ? clearLine : ''}${text}\n`)
    },
    json: (value) => {
      if (!options.json) return
      const { shownAt: level } = options
      const stated = isRecord(value) && level !== undefined ? { level, ...value } : value
      stream.write(`${JSON.stringify(stated, null, stream.isTTY ? 2 : 0)}\n`)
    },
  }
}

const isRecord = (value: unknown): value is object =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
