// A registry that lacks the packages of other platforms leaves them out of the lockfile, and `npm ci` then refuses it.
// This adds what the locked packages name as optional, with version, system and processor. Run after `npm install`.
import { readFileSync, writeFileSync } from 'node:fs'
import { resolve } from 'node:path'

interface Locked {
  version?: string
  dev?: boolean
  optional?: boolean
  cpu?: string[]
  os?: string[]
  libc?: string[]
  optionalDependencies?: Record<string, string>
}

const systems = ['android', 'darwin', 'freebsd', 'win32', 'openharmony', 'linux']
const processors = ['arm64', 'x64', 'ia32', 'ppc64', 'riscv64', 's390x', 'wasm32', 'arm']

const path = resolve(import.meta.dirname, '../package-lock.json')
const lock = JSON.parse(readFileSync(path, 'utf8')) as { packages: Record<string, Locked> }
const missing = Object.entries(lock.packages).flatMap(([key, locked]) => missingOf(key, locked))
const { '': root, ...rest } = lock.packages
const sorted = [...Object.entries(rest), ...missing].sort(([a], [b]) => (a < b ? -1 : 1))
lock.packages = Object.fromEntries([['', root as Locked], ...sorted])
writeFileSync(path, `${JSON.stringify(lock, null, 2)}\n`)
process.stdout.write(`${missing.length} packages of other platforms added\n`)

function missingOf(key: string, { dev, optionalDependencies = {} }: Locked): [string, Locked][] {
  return Object.entries(optionalDependencies).flatMap(([name, version]) => {
    const place = `node_modules/${name}`
    if (lock.packages[place] || lock.packages[`${key}/${place}`]) return []
    return [[place, { version, optional: true, ...(dev ? { dev } : {}), ...platformOf(name) }]]
  })
}

function platformOf(name: string): Partial<Locked> {
  const words = name.split(/[-/]/)
  const os = systems.find((system) => words.includes(system))
  const cpu = processors.find((processor) => words.includes(processor))
  const libc = words.some((word) => word.startsWith('musl'))
    ? 'musl'
    : words.some((word) => word.startsWith('gnu'))
      ? 'glibc'
      : undefined
  return {
    ...(cpu ? { cpu: [cpu] } : {}),
    ...(os ? { os: [os] } : {}),
    ...(os === 'linux' && libc ? { libc: [libc] } : {}),
  }
}
