import { globSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { expect, test } from 'vitest'
import { settingMeanings } from '../../server/src/cli/settings.ts'

const root = resolve(import.meta.dirname, '../..')

/** Of tests and scorers, not of the program. */
const others = ['QARAR_CHROMIUM', 'QARAR_CORPUS', 'QARAR_TEST_DATABASE_URL']

test('every setting that the program reads is documented, and no other', () => {
  const sources = globSync('{server,web,register,core}/{bin,src,serve}/**/*.{ts,tsx,js}', { cwd: root })
  const named = sources
    .filter((file) => !/\.test\.|\/testing\//.test(file))
    .flatMap(
      (file) => readFileSync(resolve(root, file), 'utf8').match(/\b(?:QARAR_[A-Z_]+|DATABASE_URL)\b/g) ?? [],
    )
  const read = new Set(named.filter((name) => !others.includes(name)))
  expect([...read].sort()).toEqual(Object.keys(settingMeanings).sort())
})
