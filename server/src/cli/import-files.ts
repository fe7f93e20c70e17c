// Importing many files: one that fails never stops the others, a store that fails does.
import { basename } from 'node:path'
import type { ImportResult } from '@qarar/register/contract'
import { type ArchivedFile, archiveLimits, expandArchive, isArchive } from '../read/archive/expand-archive.ts'
import { InputError } from '../read/input-error.ts'
import { legible } from '../read/legible.ts'
import { listTextFiles } from '../read/list-text-files.ts'
import { readFileBytes } from '../read/read-text-file.ts'
import { readUnlessHeld } from '../read/read-unless-held.ts'
import type { ImportOptions, Store } from '../store/store.ts'
import { nameInMessage } from './name-in-message.ts'
import { reportError } from './report-error.ts'
import { type Progress, startProgress } from './terminal/progress.ts'
import type { Terminal } from './terminal/terminal.ts'

export interface ImportReport {
  results: ImportResult[]
  /** Files in the folders whose format is not read. */
  skipped: string[]
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
      for await (const result of importPath(store, file, options, { progress, stop })) {
        if (result === null) {
          report.left = files.slice(index)
          return report
        }
        report.results.push(
          result instanceof InputError ? tellFailure(result) : await tell(store, result, terminal),
        )
      }
      progress.advance()
    }
  } catch (error) {
    report.stopped = error
  }
  return report
}

interface Running {
  progress: Progress
  stop: AbortSignal | undefined
}

/** One file, or the files of an archive, one at a time. Null where it was stopped. */
async function* importPath(
  store: Store,
  path: string,
  options: ImportOptions,
  running: Running,
): AsyncGenerator<ImportResult | InputError | null> {
  try {
    for await (const file of filesAt(path, running.progress)) {
      yield 'bytes' in file ? await importFile(store, file, options, running) : file.error
    }
  } catch (error) {
    if (!(error instanceof InputError)) throw error
    yield error
  }
}

async function* filesAt(path: string, progress: Progress): AsyncGenerator<ArchivedFile> {
  const name = basename(path)
  progress.stage(`reading ${legible(name)}`)
  const bytes = await readFileBytes(path)
  if (isArchive(bytes)) yield* expandArchive(name, bytes, archiveLimits(mostInArchive))
  else yield { name, path: name, bytes }
}

/** Of what is on one's own disk; they are unpacked one at a time. */
const mostInArchive = 100_000

/** Null where it was stopped. What cannot be read is the result of this one file; a fault of the store would meet every other too. */
async function importFile(
  store: Store,
  { name, path, bytes }: { name: string; path: string; bytes: Buffer },
  options: ImportOptions,
  { progress, stop }: Running,
): Promise<ImportResult | InputError | null> {
  if (stop?.aborted) return null
  const reading = `reading ${legible(path)}`
  const onPage = (done: number, of: number) => progress.stage(`${reading}: page ${done} of ${of}`)
  try {
    progress.stage(reading)
    const raw = await readUnlessHeld(store, bytes, { name: path, onPage, ...(stop && { signal: stop }) })
    progress.stage(`keeping ${legible(path)}`)
    return { ...(await store.importFile({ name, bytes, raw }, options)), file: path }
  } catch (error) {
    if (error instanceof InputError) return error
    if (stop?.aborted && error === stop.reason) return null
    throw error
  }
}

async function tell(store: Store, result: ImportResult, terminal: Terminal): Promise<ImportResult> {
  const { file, outcome } = result
  const message = await nameInMessage(store, result, terminal)
  terminal.line(`${outcome.padEnd(16)}  ${terminal.isolate(legible(file))}  ${message}`)
  return result
}

function tellFailure(error: InputError): ImportResult {
  reportError(error)
  const { file, message } = error
  return { file: basename(file), outcome: 'failed', publication: null, expression: null, works: 0, message }
}
