// Importing many files: one that fails never stops the others, a store that fails does.
import { basename } from 'node:path'
import type { ImportResult } from '@qarar/register/contract'
import { InputError } from '../read/input-error.ts'
import { legible } from '../read/legible.ts'
import { listTextFiles } from '../read/list-text-files.ts'
import { readDocumentBytes } from '../read/read-document.ts'
import { readFileBytes } from '../read/read-text-file.ts'
import type { ImportOptions, Store } from '../store/store.ts'
import { reportError } from './report-error.ts'
import { type Progress, startProgress } from './terminal/progress.ts'
import type { Terminal } from './terminal/terminal.ts'

export interface ImportReport {
  results: ImportResult[]
  /** Files in the folders whose format is not read. */
  skipped: number
  /** Files that were not begun, or left in the middle, when somebody stopped it. */
  left: string[]
  /** Why the store took no more files; those before are in it. */
  stopped?: unknown
}

export async function importFiles(
  store: Store,
  paths: string[],
  options: ImportOptions,
  terminal: Terminal,
  stop?: AbortSignal,
): Promise<ImportReport> {
  const { files, skipped, errors } = await listTextFiles(paths)
  const report: ImportReport = { results: errors.map(tellFailure), skipped, left: [] }
  const progress = startProgress(files.length, 'files')
  try {
    for (const [index, file] of files.entries()) {
      const result = await importFile(store, file, options, { progress, stop })
      if (result === null) {
        report.left = files.slice(index)
        break
      }
      report.results.push(result instanceof InputError ? tellFailure(result) : tell(result, terminal))
    }
  } catch (error) {
    report.stopped = error
  }
  return report
}

/** Null where it was stopped. What cannot be read is the result of this one file; a fault of the store would meet every other too. */
async function importFile(
  store: Store,
  path: string,
  options: ImportOptions,
  { progress, stop }: { progress: Progress; stop: AbortSignal | undefined },
): Promise<ImportResult | InputError | null> {
  if (stop?.aborted) return null
  const name = basename(path)
  const reading = `reading ${legible(name)}`
  try {
    progress.stage(reading)
    const bytes = await readFileBytes(path)
    const onPage = (done: number, of: number) => progress.stage(`${reading}: page ${done} of ${of}`)
    const raw = await readDocumentBytes(bytes, { name, onPage, signal: stop })
    progress.stage(`keeping ${legible(name)}`)
    return await store.importFile({ name, bytes, raw }, options)
  } catch (error) {
    if (error instanceof InputError) return error
    if (stop?.aborted && error === stop.reason) return null
    throw error
  } finally {
    progress.advance()
  }
}

function tell(result: ImportResult, terminal: Terminal): ImportResult {
  const { file, outcome, message } = result
  terminal.line(`${outcome.padEnd(16)}  ${terminal.isolate(legible(file))}  ${message}`)
  return result
}

function tellFailure(error: InputError): ImportResult {
  reportError(error)
  const { file, message } = error
  return { file: basename(file), outcome: 'failed', publication: null, expression: null, works: 0, message }
}
