import { globSync, readFileSync } from 'node:fs'
import { dirname, join, normalize } from 'node:path'

/** One import: the file it stands in, and the file or package that it names. */
export interface Import {
  from: string
  to: string
}

const folders = ['core', 'register', 'server', 'web', 'accuracy', 'bench', 'scripts']
const specifier =
  /(?:^|[\s;}])(?:import|export)\s(?:[^'"();]*?\sfrom\s+)?['"]([^'"]+)['"]|\bimport\(\s*['"]([^'"]+)['"]/gm

/** All imports between files of the repository, by path from its root; packages by name. */
export function findImports(root: string): Import[] {
  const files = folders.flatMap((folder) =>
    globSync(`${folder}/**/*.{ts,tsx}`, { cwd: root, exclude: isBuilt }),
  )
  return files.flatMap((from) => importsOf(from, readFileSync(join(root, from), 'utf8')))
}

function isBuilt(path: string): boolean {
  return /(?:^|\/)(?:node_modules|build|\.react-router)(?:\/|$)/.test(path)
}

export function importsOf(from: string, source: string): Import[] {
  const named = [...withoutComments(source).matchAll(specifier)].flatMap(
    (match) => match[1] ?? match[2] ?? [],
  )
  return named.map((name) => ({
    from,
    to: name.startsWith('.') ? normalize(join(dirname(from), name)) : workspaceFolder(name),
  }))
}

/** Lines of comments hold examples, not imports. */
function withoutComments(source: string): string {
  return source.replace(/^\s*(?:\/\/|\/?\*).*$/gm, '')
}

/** `@qarar/core` is the folder `core`. */
function workspaceFolder(name: string): string {
  return name.startsWith('@qarar/') ? `${name.slice('@qarar/'.length)}/` : name
}
