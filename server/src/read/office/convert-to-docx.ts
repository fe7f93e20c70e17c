// Formats of old, through LibreOffice: in a profile of its own, without macros, without the network, for a limited time.
import { spawn } from 'node:child_process'
import { access, constants, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { turns } from '../turns.ts'

export type NotConverted = 'needs-libreoffice' | 'not-converted' | 'file-too-heavy'

/** One after the other: LibreOffice takes as much memory as all the rest. */
const mayConvert = turns()

/** `signal` ends LibreOffice, or the wait for it, with its reason. */
export async function convertToDocx(
  bytes: Uint8Array,
  extension: string,
  seconds: number,
  signal?: AbortSignal,
): Promise<Buffer | NotConverted> {
  const release = await mayConvert(signal)
  return convert(bytes, extension, seconds, signal).finally(release)
}

async function convert(
  bytes: Uint8Array,
  extension: string,
  seconds: number,
  signal: AbortSignal | undefined,
): Promise<Buffer | NotConverted> {
  const program = await findOffice()
  if (program === null) return 'needs-libreoffice'
  const folder = await mkdtemp(join(tmpdir(), 'qarar-office-'))
  try {
    await writeProfile(join(folder, 'profile'))
    const given = join(folder, `given.${extension}`)
    await writeFile(given, bytes)
    const ended = await run(program, folder, given, seconds, signal)
    signal?.throwIfAborted()
    if (ended !== 'done') return ended
    return await readFile(join(folder, 'given.docx')).catch(() => 'not-converted' as const)
  } finally {
    await rm(folder, { recursive: true, force: true, maxRetries: 5 })
  }
}

/** QARAR_SOFFICE, else where it usually is. */
export async function findOffice(environment: NodeJS.ProcessEnv = process.env): Promise<string | null> {
  const { QARAR_SOFFICE, PATH = '' } = environment
  if (QARAR_SOFFICE) return (await isProgram(QARAR_SOFFICE)) ? QARAR_SOFFICE : null
  const names = process.platform === 'win32' ? ['soffice.exe', 'soffice.com'] : ['soffice', 'libreoffice']
  const folders = [...PATH.split(delimiter).filter((folder) => folder !== ''), ...usualFolders]
  for (const folder of folders)
    for (const name of names) if (await isProgram(join(folder, name))) return join(folder, name)
  return null
}

const usualFolders = [
  '/Applications/LibreOffice.app/Contents/MacOS',
  'C:\\Program Files\\LibreOffice\\program',
  '/usr/lib/libreoffice/program',
]

const isProgram = (path: string) =>
  access(path, constants.X_OK).then(
    () => true,
    () => false,
  )

/** What a document links to is not fetched, and nothing in it is run. */
const settings = `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry" xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">
<item oor:path="/org.openoffice.Office.Common/Security/Scripting"><prop oor:name="MacroSecurityLevel" oor:op="fuse"><value>3</value></prop></item>
<item oor:path="/org.openoffice.Office.Common/Security/Scripting"><prop oor:name="DisableMacrosExecution" oor:op="fuse"><value>true</value></prop></item>
<item oor:path="/org.openoffice.Office.Common/Security/Scripting"><prop oor:name="DisableActiveContent" oor:op="fuse"><value>true</value></prop></item>
<item oor:path="/org.openoffice.Office.Common/Security/Scripting"><prop oor:name="BlockUntrustedRefererLinks" oor:op="fuse"><value>true</value></prop></item>
<item oor:path="/org.openoffice.Office.Writer/Content/Update"><prop oor:name="Link" oor:op="fuse"><value>2</value></prop></item>
</oor:items>
`

async function writeProfile(profile: string): Promise<void> {
  await mkdir(join(profile, 'user'), { recursive: true })
  await writeFile(join(profile, 'user', 'registrymodifications.xcu'), settings)
}

/** No proxy answers there: what would reach for the network fails at once. */
const nowhere = 'http://127.0.0.1:9'

function run(
  program: string,
  folder: string,
  given: string,
  seconds: number,
  signal: AbortSignal | undefined,
): Promise<'done' | NotConverted> {
  const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`
  const quiet = ['--headless', '--norestore', '--nolockcheck', '--nodefault', '--nofirststartwizard']
  const child = spawn(program, [profile, ...quiet, '--convert-to', 'docx', '--outdir', folder, given], {
    cwd: folder,
    stdio: 'ignore',
    // Of its own group, so that what it starts ends with it.
    detached: process.platform !== 'win32',
    env: {
      PATH: process.env.PATH,
      HOME: folder,
      TMPDIR: folder,
      LANG: 'C.UTF-8',
      http_proxy: nowhere,
      https_proxy: nowhere,
    },
  })
  const { promise, resolve } = Promise.withResolvers<'done' | NotConverted>()
  const giveUp = () => {
    end(child.pid)
    resolve('file-too-heavy')
  }
  const timer = setTimeout(giveUp, seconds * 1000)
  if (signal?.aborted) giveUp()
  signal?.addEventListener('abort', giveUp)
  child.once('error', () => resolve('needs-libreoffice'))
  child.once('exit', (code) => resolve(code === 0 ? 'done' : 'not-converted'))
  return promise.finally(() => {
    clearTimeout(timer)
    signal?.removeEventListener('abort', giveUp)
  })
}

function end(pid: number | undefined): void {
  if (pid === undefined) return
  try {
    process.kill(process.platform === 'win32' ? pid : -pid, 'SIGKILL')
  } catch {
    // It has ended by itself.
  }
}
