import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import type { DecidedLink } from '../../model/linked.ts'
import { readForTest } from '../../reading.test-kit.ts'
import { linkTexts } from '../link-texts.ts'
import { linksOf } from '../linking.test-kit.ts'

const exampleText = (name: string) =>
  readFileSync(new URL(`../../../../examples/${name}`, import.meta.url), 'utf8')
const publications = [
  'council-7-resolutions.en.txt',
  'council-8-resolutions.en.txt',
  'council-8-resolutions.ar.txt',
].map((name) => readForTest(exampleText(name)))
const link = (decided: DecidedLink[]) => linkTexts(publications, { decided })
const place = (publication: number, work: number) => ({ publication, work })

describe('renewals', () => {
  test('a link that a person denies is none', () => {
    const before = linksOf(link([]), 'renews')
    const denied = { relation: 'renews', holds: false, from: place(1, 1), to: place(0, 1) } as const
    expect(before).toContain('1/1 → 0/1')
    expect(linksOf(link([denied]), 'renews')).toEqual(before.filter((each) => each !== '1/1 → 0/1'))
  })

  test('a link that a person makes takes the place of what was found, with its clauses', () => {
    const made = { relation: 'renews', holds: true, from: place(1, 1), to: place(0, 3) } as const
    const linked = link([made])
    expect(linksOf(linked, 'renews')).toContain('1/1 → 0/3')
    expect(linksOf(linked, 'renews')).not.toContain('1/1 → 0/1')
    const clauses = linked.links.find(({ relation, to }) => relation === 'renews' && to?.work === 3)?.clauses
    expect(clauses?.length).toBeGreaterThan(0)
  })
})

describe('language versions', () => {
  test('are parted and joined', () => {
    const before = linksOf(link([]), 'language-version')
    expect(before).toContain('2/1 → 1/1')
    const relation = 'language-version'
    const parted: DecidedLink = { relation, holds: false, from: place(2, 1), to: place(1, 1) }
    expect(linksOf(link([parted]), relation)).toEqual(before.filter((each) => each !== '2/1 → 1/1'))
    const joined: DecidedLink = { relation, holds: true, from: place(2, 1), to: place(1, 2) }
    expect(linksOf(link([joined]), relation)).toContain('2/1 → 1/2')
    expect(linksOf(link([joined]), relation)).not.toContain('2/1 → 1/1')
  })

  test('of a text that is not among them nothing is said', () => {
    const decided: DecidedLink[] = [
      { relation: 'renews', holds: true, from: place(9, 1), to: place(0, 1) },
      { relation: 'renews', holds: true, from: place(0, 1), to: place(0, 1) },
    ]
    expect(link(decided)).toEqual(link([]))
  })
})
