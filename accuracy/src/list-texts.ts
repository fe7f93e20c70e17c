import { execFileSync } from 'node:child_process'
import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** Full paths of the text files of a folder, in the order of their names. */
export function listTexts(folder: string): string[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.txt'))
    .sort()
    .map((name) => join(folder, name))
}

/** Unpacks a `.tar.gz`, hands over the folder, and removes it afterwards. */
export async function withUnpacked<T>(archive: string, use: (folder: string) => Promise<T>): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), 'qarar-accuracy-'))
  try {
    execFileSync('tar', ['-xzf', archive, '-C', folder])
    return await use(folder)
  } finally {
    rmSync(folder, { recursive: true })
  }
}
