import { describe, expect, test } from 'vitest'
import { recordSymbol } from './record-symbol.ts'
import type { Reference } from './reference.ts'
import { writeBibtex } from './write-bibtex.ts'
import { writeRis } from './write-ris.ts'

const resolution: Reference = {
  kind: 'resolution',
  organisation: 'Organisation of Inland Seas',
  organ: 'Council of Ministers',
  title: 'Safety of Navigation',
  number: '8/1-NAV',
  container: 'OIS/COUNCIL-8/2025/RES/FINAL',
  date: '2025-05-20',
  language: 'en',
  iri: '/akn/xx-ois/statement/8-1-nav/eng@/!main',
}

/** What would open a field, close an entry, run a command or turn the line round, were it not escaped. */
const hostile =
  'One}, note = {x}\r\nER  - \r\nTY  - BOOK\u2028AU  - Nobody \\input{/etc/passwd} 50 % & #1 $x$ ~^_ \u202e@misc{y,'

describe('RIS', () => {
  test('has a tag a line, and what is stated only', () => {
    expect(writeRis({ ...resolution, organ: null, container: null }).split('\r\n')).toEqual([
      'TY  - GOVDOC',
      'AU  - Organisation of Inland Seas,',
      'TI  - Safety of Navigation',
      'M1  - 8/1-NAV',
      'PB  - Organisation of Inland Seas',
      'PY  - 2025',
      'DA  - 2025/05/20/',
      'LA  - en',
      'AN  - /akn/xx-ois/statement/8-1-nav/eng@/!main',
      'ER  - ',
      '',
    ])
  })

  test('no title opens another record or field', () => {
    const ris = writeRis({ ...resolution, title: hostile, organ: hostile })
    expect(ris.match(/^(?:TY|ER|AU) {2}-/gm)).toEqual(['TY  -', 'AU  -', 'ER  -'])
    expect(ris).not.toMatch(/[\u2028\u202e]/)
  })

  test('a day that is not stated is an empty place', () => {
    expect(writeRis({ ...resolution, date: '2025-05' })).toContain('DA  - 2025/05//')
  })
})

describe('BibTeX', () => {
  test('has the fields that are stated', () => {
    expect(writeBibtex({ ...resolution, iri: null })).toBe(`@misc{qarar-8-1-nav-2025,
  author = {{Organisation of Inland Seas}},
  title = {{Safety of Navigation}},
  number = {8/1-NAV},
  howpublished = {OIS/COUNCIL-8/2025/RES/FINAL},
  institution = {Council of Ministers},
  year = {2025},
  date = {2025-05-20},
  langid = {english},
}
`)
  })

  test('no title closes its field or runs a command', () => {
    const [title = ''] = writeBibtex({ ...resolution, title: hostile }).match(/ {2}title = .*/) ?? []
    let depth = 0
    const depths = [...title].map((sign) => {
      if (sign === '{') depth++
      return sign === '}' ? depth-- : depth
    })
    // Open from the first brace to the last but the comma.
    expect(depths.slice(title.indexOf('{'), -1).every((open) => open > 0)).toBe(true)
    expect(depth).toBe(0)
    expect(title).toContain('\\textbackslash{}input\\textbraceleft{}/etc/passwd\\textbraceright{}')
    expect(title).toContain('50 \\% \\& \\#1 \\$x\\$')
    expect(title).toMatch(/\},$/)
  })

  test('a key is of letters, digits and hyphens, whatever the number is', () => {
    expect(writeBibtex({ ...resolution, number: '8/1-م}, x={' })).toMatch(/^@misc\{qarar-8-1-x-2025,/)
    expect(writeBibtex({ ...resolution, number: 'م', date: null })).toMatch(/^@misc\{qarar-text,/)
  })
})

test('a record that prints the number of its meeting alone is cited by the series of its organ', () => {
  const named = { organisation: 'un', organ: 'sc', number: '7050' }
  expect(recordSymbol(named)).toBe('S/PV.7050')
  expect(recordSymbol({ ...named, number: 'S/PV.7050' })).toBeNull()
  expect(recordSymbol({ ...named, organisation: 'ois' })).toBeNull()
})
