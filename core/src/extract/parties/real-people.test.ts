import { existsSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { expect, test } from 'vitest'
import { groupPeople } from './people.ts'

// The record S/PV.7050 stays where it is: the names are read out of its lines.
const corpus = resolve(import.meta.dirname, '../../../..', process.env.QARAR_CORPUS ?? '../shared')
const file = resolve(corpus, 'seeds/004_2983b318448de106.txt')

test.skipIf(!existsSync(file))(
  'spellings of names in S/PV.7050 (skipped without the corpus: set QARAR_CORPUS)',
  () => {
    const lines = readFileSync(file, 'utf8').split('\n')
    const namesAt = (of: string, name: RegExp, ...places: number[]) =>
      places.map((line) => ({ of, name: name.exec(lines[line - 1] ?? '')?.[0] ?? `nobody on line ${line}` }))
    const president = namesAt('state:AZE', /(?:محمد |ماما )?(?:ماما)?د?ياروف/, 17, 278, 518)
    const ambassador = namesAt('state:ARG', /السيد[ة]? سكيف/, 19, 256)
    const secretaryGeneral = namesAt(
      'oic',
      /(?:عياد بن أمين |إياد |ال)?مد(?:ني|يني|ي)(?!\p{L})/u,
      76,
      216,
      260,
      391,
    )
    const groups = groupPeople([...president, ...ambassador, ...secretaryGeneral])
    expect(groups).toEqual([president, ambassador, secretaryGeneral])
  },
)
