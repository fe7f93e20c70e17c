import { existsSync } from 'node:fs'
import { join, resolve } from 'node:path'

export const repository = resolve(import.meta.dirname, '../..')

/** The folder with `seeds/`, `labels/` and `corpus/`: QARAR_CORPUS, or `shared` beside the repository; undefined without either. */
export function findCorpusFolder(setting = process.env.QARAR_CORPUS): string | undefined {
  const folder = setting || join(repository, '../shared')
  return existsSync(join(folder, 'seeds')) ? folder : undefined
}
