import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { describe, expect, test } from 'vitest'
import type { Publication } from './model/index.ts'
import { readText } from './pipeline.ts'

// Real documents stay where they are: what is compared here are lines and canonical symbols.
const corpus = process.env.QARAR_CORPUS ?? resolve(import.meta.dirname, '../../../shared')
const seeds = join(corpus, 'seeds')

function seed(start: string): Publication {
  const file = readdirSync(seeds).find((name) => name.startsWith(start)) ?? start
  const text = readFileSync(join(seeds, file), 'utf8')
  const source = { file, sha256: '0'.repeat(64), bytes: text.length, format: 'text', encoding: 'utf-8' }
  return readText({ text, source, replacedChars: 0 }).publication
}

/** By the first line of its paragraph: what is cited there. */
function targetsByLine({ works }: Publication): Map<number, string[]> {
  const found = new Map<number, string[]>()
  for (const work of works) {
    for (const { sourceLines, citations } of [
      ...work.paragraphs,
      ...work.turns.flatMap((turn) => turn.paragraphs),
    ]) {
      const names = citations.map(({ target, readings }) => target ?? readings.join(' | '))
      found.set(sourceLines[0], [...(found.get(sourceLines[0]) ?? []), ...names])
    }
  }
  return found
}

const resolutions: [line: number, targets: string[]][] = [
  [235, ['A/RES/68/127']],
  [246, ['4/43-POL', 'S/RES/2254 (2015)', 'S/RES/2336 (2016)', 'S/RES/2258 (2015)', 'S/RES/2118 (2013)']],
  [258, ['S/RES/2254 (2015)', 'S/RES/2258 (2015)']],
  [263, ['S/RES/2118 (2013)', 'S/RES/2235 (2015)']],
  [306, ['TYPOA-41/1']],
  [485, ['10/11-POL(IS)']],
  [502, ['S/RES/822 (1993)', 'S/RES/853 (1993)', 'S/RES/874 (1993)', 'S/RES/884 (1993)']],
  [543, ['42/25-POL', '43/26-POL', '48/27-POL', '18/28-POL', '17/29-POL', '10/30-POL', '17/31-POL']],
  [545, ['41/8-POL(IS)', '18/9-POL(IS)', '10/10-POL(IS)']],
  [573, ['HG/RES.16']],
  [575, ['S/RES/1862 (2009)']],
  [579, ['S/RES/1907 (2009)']],
  [581, ['S/2012/412']],
  [583, ['S/RES/2023 (2011)']],
  [596, ['S/RES/1907 (2009)']],
  [662, ['S/RES/2201 (2015)', 'S/RES/2216 (2015)', 'un-charter', 'un-charter~chp_VII']],
  [663, ['un-charter', 'un-charter~art_51', 'oic-charter']],
  [688, ['41/8-POL(IS)', '18/9-POL(IS)', '10/10-POL(IS)']],
  [717, ['14/37-POL']],
  [
    779,
    [
      'S/RES/1160 (1998)',
      'S/RES/1999 (2011) | S/RES/1199 (1998)',
      'S/RES/1203 (1998)',
      'S/RES/1239 (1999)',
      'S/RES/1244 (1999)',
    ],
  ],
  [783, ['A/RES/64/298']],
  [
    785,
    ['16/31-POL', '36/34-POL', '14/36-POL', '17/38-POL', '16/40-POL', '18/41-POL', '18/42-POL', '18/43-POL'],
  ],
  [812, ['2/31-POL']],
  [814, ['SUMMIT-13/communique', '19/43-POL']],
  [828, ['OIC/CFM-43/2016/SG-REPORT']],
  [898, ['S/RES/2295 (2016)']],
  [900, ['A/RES/65/50']],
  [948, ['npt']],
  [952, ['39/10-POL(IS)', '24/39-POL']],
  [956, ['A/RES/71/30']],
  [958, ['S/RES/984 (1995)']],
  [992, ['GA-S-10']],
  [1038, ['A/RES/41/71 | A/RES/71/41']],
  [1043, ['un-charter', 'friendly-relations-declaration']],
  [1055, ['SUMMIT-11/communique', '31/10-POL(IS)', '25/41-POL']],
]

const record: [line: number, targets: string[]][] = [
  [64, ['sc-provisional-rules~art_39', 'sc-provisional-rules']],
  [176, ['S/PRST/2013/16']],
  [180, ['A/RES/3369 (XXX)']],
  [186, ['A/HRC/RES/16/18']],
  [196, ['S/RES/822 (1993)', 'S/RES/853 (1993)', 'S/RES/874 (1993)', 'S/RES/884 (1993)']],
  [274, ['A/RES/67/264']],
  [300, ['S/PV.7049', 'S/PRST/2013/15', 'S/2012/522']],
  [340, ['A/RES/67/178']],
  [425, ['S/RES/1373 (2001)', 'S/RES/1624 (2005)']],
  [427, ['S/2012/523', 'S/RES/2118 (2013)']],
]

describe.skipIf(!existsSync(seeds))('citations of the real documents (skipped without the corpus)', () => {
  test.each([
    ['001', resolutions],
    ['004', record],
  ])('seed %s', (name, expected) => {
    const found = targetsByLine(seed(name))
    const missing = expected.flatMap(([line, targets]) =>
      targets.filter((target) => !found.get(line)?.includes(target)).map((target) => `${line} ${target}`),
    )
    expect(missing).toEqual([])
  })
})
