import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'

const bin = fileURLToPath(new URL('../../../bin/qarar.js', import.meta.url))

/** Settings of whoever runs the tests must not reach them. */
export const bareEnvironment: NodeJS.ProcessEnv = Object.fromEntries(
  Object.entries(process.env).filter(([name]) => !/^(?:QARAR_|LC_|LANG|DATABASE_URL|PORT)/.test(name)),
)

export interface Run {
  code: number | null
  stdout: string
  stderr: string
}

export type Environment = Record<string, string>

export interface CommandLine {
  words: string[]
  env: NodeJS.ProcessEnv
}

/** Makes bin/qarar.js believe that it runs on a Node that cannot run .ts files. */
export const olderNode = [
  '--import',
  "data:text/javascript,Object.defineProperty(process,'versions',{value:{...process.versions,node:'20.1.0'}})",
]

/** `node server/bin/qarar.js …` in a process of its own. */
export function startQarar(words: string[], env: Environment = {}, nodeOptions: string[] = []): ChildProcess {
  return spawn(process.execPath, [...nodeOptions, bin, ...words], { env: { ...bareEnvironment, ...env } })
}

export async function runQarar(words: string[], env: Environment = {}): Promise<Run> {
  return ended(startQarar(words, env))
}

export async function ended(child: ChildProcess): Promise<Run> {
  const run: Run = { code: null, stdout: '', stderr: '' }
  child.stdout?.setEncoding('utf8').on('data', (text) => (run.stdout += text))
  child.stderr?.setEncoding('utf8').on('data', (text) => (run.stderr += text))
  const [code] = await once(child, 'close')
  return { ...run, code }
}

/** The first line on stdout that fits. */
export async function lineOf(child: ChildProcess, wanted: RegExp): Promise<RegExpExecArray> {
  let text = ''
  let errors = ''
  child.stderr?.setEncoding('utf8').on('data', (more) => (errors += more))
  for await (const more of child.stdout?.setEncoding('utf8') ?? []) {
    text += more
    const found = wanted.exec(text)
    if (found) return found
  }
  throw new Error(`no ${wanted} in “${text}”; stderr: ${errors}`)
}
