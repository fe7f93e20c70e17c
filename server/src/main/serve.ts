// The server: store, API, checks and pages in one process, until a signal comes.
import { once } from 'node:events'
import type { Server } from 'node:http'
import type { PageHandler } from '@qarar/register/contract'
import type { ServeOptions } from '../cli/services.ts'
import { hostsSetting, ownNames, personName, stateSetting } from '../cli/settings.ts'
import { createApp } from '../http/app.ts'
import { ownHosts } from '../http/security/host-check.ts'
import { maxBytesSetting } from '../read/max-bytes.ts'
import { maxFilesSetting } from '../read/max-files.ts'
import { itemsAtOnceSetting } from '../report/items-at-once.ts'
import { sheetLimitsSetting } from '../sheets/sheet-limits.ts'
import type { WriteFile } from '../store/jobs/run-job.ts'
import type { Store } from '../store/store.ts'
import { maxChosenSetting } from '../tables/max-chosen.ts'
import { doJobs } from './do-jobs.ts'
import { keepLinked } from './keep-linked.ts'
import { addressOf, listen } from './listen.ts'
import { loadPages } from './load-pages.ts'
import { stopSignal } from './stop-signal.ts'

/** How long answers that are under way may take once a signal has come. */
const graceMilliseconds = 5_000

/** Serves, and closes the store at the end. */
export async function serve(options: ServeOptions & { version: string }): Promise<void> {
  const { store, port, host } = options
  try {
    const settings = { ...ownSettings(), version: options.version }
    const linkSoon = keepLinked(store, settings.log)
    const stop = stopSignal()
    const jobs = doJobs(store, { ...settings, write: writerOf(store), onFile: linkSoon, stop })
    // The port first: who waits for an import or for the pages should not learn then that it is taken.
    const { server, port: ownPort } = await listen((request) => app.fetch(request), port, host)
    const pages = loadPages((line) => options.terminal.line(line))
    const app = createApp(store, {
      ...settings,
      hosts: ownHosts(ownPort, names(host)),
      pages: waitFor(pages),
      onPending: linkSoon,
      onJob: jobs.soon,
    })
    try {
      await prepare(options, pages, stop)
      linkSoon()
      jobs.soon()
      if (!stop.aborted) announce(addressOf(host, ownPort), options)
      await aborted(stop)
    } finally {
      await close(server)
      await jobs.ended()
    }
  } finally {
    await store.close()
  }
}

/** Nothing that writes documents is loaded before there is one to write. */
const writerOf =
  (store: Store): WriteFile =>
  async (volume, { language, ...asked }, onStep) => {
    const { writeReport } = await import('../report/write-report.ts')
    return writeReport(store, volume, { ...asked, language: language ?? undefined }, onStep)
  }

/** The pages are built while files are imported. A signal ends the waiting; the import ends with its file. */
async function prepare(
  { first }: ServeOptions,
  pages: Promise<PageHandler>,
  stop: AbortSignal,
): Promise<void> {
  await Promise.all([Promise.race([pages, aborted(stop)]), first?.(stop)])
}

async function aborted(signal: AbortSignal): Promise<void> {
  if (!signal.aborted) await once(signal, 'abort')
}

function ownSettings() {
  const log = (line: string) => void process.stderr.write(`${line}\n`)
  return {
    ...{ person: personName(), ownNames: ownNames(), state: stateSetting(), log },
    ...{ maxBytes: maxBytesSetting(), maxFiles: maxFilesSetting(), maxChosen: maxChosenSetting() },
    ...{ sheetLimits: sheetLimitsSetting(), itemsAtOnce: itemsAtOnceSetting() },
  }
}

/** An address that was named is a name of ours; «all addresses» is none. */
const names = (host: string) => [...hostsSetting(), ...(host === '0.0.0.0' || host === '::' ? [] : [host])]

const isLoopback = (host: string) => /^(?:localhost|127\.\d+\.\d+\.\d+|::1)$/.test(host)

/** A request that comes while the pages are built waits for them. */
const waitFor =
  (pages: Promise<PageHandler>): PageHandler =>
  async (request, context) =>
    (await pages)(request, context)

function announce(address: string, { host, terminal }: ServeOptions): void {
  terminal.line(`Qarar is at ${address} (Ctrl+C stops it)`)
  terminal.json({ address })
  if (isLoopback(host)) return
  process.stderr.write(
    'qarar: anyone who reaches this machine can read and change the store, as there is no sign-in yet; names for it are set in QARAR_HOSTS\n',
  )
}

/** Lets answers under way finish; idle connections of browsers would keep the server open for minutes. */
async function close(server: Server): Promise<void> {
  const cut = setTimeout(() => server.closeAllConnections(), graceMilliseconds)
  await new Promise((resolve) => {
    server.close(resolve)
    server.closeIdleConnections()
  })
  clearTimeout(cut)
}
