import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'

const bin = fileURLToPath(new URL('../../server/bin/qarar.js', import.meta.url))

interface Running {
  /** Of one that ran before and was left; without it a new one. */
  data?: string
  settings?: Record<string, string>
}

/** The program itself, as `npm start` runs it on a new data folder: it has the examples. `halt` leaves the folder. */
export async function runProgram({
  data = mkdtempSync(join(tmpdir(), 'qarar pages ')),
  settings,
}: Running = {}) {
  const own = { QARAR_DATA: data, QARAR_PERSON: 'ليلى', QARAR_LANGUAGE: 'en', ...settings }
  const env = { ...Object.fromEntries(ownVariables()), ...own }
  const child = spawn(process.execPath, [bin, 'start', '--port', '0'], { env })
  const halt = async () => {
    if (child.exitCode === null) {
      child.kill('SIGTERM')
      await once(child, 'close')
    }
    await stopDatabase(join(data, 'cluster/postmaster.pid'))
  }
  const stop = async () => {
    await halt()
    rmSync(data, { recursive: true, force: true, maxRetries: 5 })
  }
  const url = await addressOf(child).catch(async (error) => {
    await stop()
    throw error
  })
  return { url, data, halt, stop }
}

/** Settings of whoever runs the tests must not reach it. */
const ownVariables = () =>
  Object.entries(process.env).filter(([name]) => !/^(?:QARAR_|LC_|LANG|DATABASE_URL|PORT)/.test(name))

async function addressOf(child: ChildProcess): Promise<string> {
  const told = { out: '', errors: '' }
  child.stderr?.setEncoding('utf8').on('data', (text) => (told.errors += text))
  for await (const text of child.stdout?.setEncoding('utf8') ?? []) {
    told.out += text
    const [, address] = /Qarar is at (http:\S+)\//.exec(told.out) ?? []
    if (address) {
      // What is told later is read too, or the program would wait for a reader.
      child.stdout?.on('data', () => {})
      return address
    }
  }
  throw new Error(`the program did not start: ${told.out}${told.errors}`)
}

/** It would go by itself after a while; the folder is removed at once. */
async function stopDatabase(file: string): Promise<void> {
  if (!existsSync(file)) return
  process.kill(Number(readFileSync(file, 'utf8').split('\n')[0]), 'SIGINT')
  while (existsSync(file)) await sleep(50)
}
