import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { describe, expect, test } from 'vitest'
import type { Paragraph, Publication, Work } from './model/index.ts'
import { readText } from './pipeline.ts'

// Real documents stay where they are: what is compared here are lines, numbers and counts.
const root = resolve(import.meta.dirname, '../..')
const corpus = process.env.QARAR_CORPUS ?? resolve(root, '../shared')
const seeds = join(corpus, 'seeds')

function read(path: string, encoding = 'utf-8'): Publication {
  const bytes = readFileSync(path)
  const source = { file: path, sha256: '0'.repeat(64), bytes: bytes.length, format: 'text', encoding }
  return readText({
    text: new TextDecoder(encoding, { ignoreBOM: true }).decode(bytes),
    source,
    replacedChars: 0,
  }).publication
}

const top = (work: Work | undefined, part: string): Paragraph[] =>
  work?.paragraphs.filter((each) => each.part === part && !each.parent) ?? []
const sum = (values: number[]) => values.reduce((total, value) => total + value, 0)

function expectCovered({ coverage }: Publication) {
  expect(coverage.kept + sum(coverage.dropped.map(({ chars }) => chars))).toBe(coverage.sourceChars)
}

describe.skipIf(!existsSync(seeds))(
  'the real documents (skipped without the corpus: set QARAR_CORPUS)',
  () => {
    const seed = (start: string) =>
      read(join(seeds, readdirSync(seeds).find((name) => name.startsWith(start)) ?? start))

    test('56 resolutions with 436 preambular and 559 operative paragraphs', () => {
      const publication = seed('001')
      expectCovered(publication)
      const { works } = publication
      expect(works.map(({ number }) => number)).toEqual(
        Array.from({ length: 56 }, (_, index) => `${index + 1}/44-POL`),
      )
      expect(sum(works.map((work) => top(work, 'preambular').length))).toBe(436)
      expect(sum(works.map((work) => top(work, 'operative').length))).toBe(559)
      expect(works.every((work) => top(work, 'chapeau').length === 1)).toBe(true)
      expect(publication.diagnostics.filter(({ code }) => code === 'header-missing')).toHaveLength(7)
      expect(publication.diagnostics.find(({ code }) => code === 'contents-reversed')?.params).toEqual({
        row: 29,
      })
    })

    test('every labelled paragraph: lines, marker and page break', () => {
      const labels = readFileSync(join(corpus, 'labels/resolutions-44.paragraphs.jsonl'), 'utf8')
        .trim()
        .split('\n')
      const { works } = seed('001')
      const parts: Record<string, string> = { chapeau: 'chapeau', pre: 'preambular', op: 'operative' }
      for (const line of labels) {
        const label = JSON.parse(line)
        const found = top(works[label.res - 1], parts[label.kind] ?? '')[Math.max(0, label.no - 1)]
        const want = [
          label.res,
          label.kind,
          label.no,
          label.lines[0],
          label.lines.at(-1),
          label.split_by_page,
        ]
        expect([label.res, label.kind, label.no, ...(found?.sourceLines ?? []), found?.split]).toEqual(want)
        if (label.kind === 'op') expect(found?.marker).toBe(label.marker)
      }
    })

    test('a letter and its declaration of 26 paragraphs, the damaged layer left out and accounted for', () => {
      const publication = seed('003')
      expectCovered(publication)
      expect(publication).toMatchObject({ kind: 'declaration', organisation: 'oic', session: 'CFM-38' })
      const [letter, declaration] = publication.works
      expect([letter?.kind, letter?.session, letter?.dates[0]?.value]).toEqual([
        'letter',
        'GA-65',
        '2011-07-08',
      ])
      const numbered = top(declaration, 'body')
      expect(numbered.map(({ number }) => number)).toEqual(
        Array.from({ length: 26 }, (_, index) => String(index + 1)),
      )
      expect(numbered.map(({ sourceLines }) => sourceLines)).toEqual(
        Array.from({ length: 26 }, (_, index) => [272 + index, 272 + index]),
      )
      expect(publication.diagnostics.find(({ code }) => code === 'duplicate-layer')?.params).toMatchObject({
        paragraphs: 29,
        differing: 2,
      })
    })

    test('a summary of 28 paragraphs, two broken and one spoiled', () => {
      const publication = seed('000')
      expectCovered(publication)
      const numbered = top(publication.works[0], 'body')
      expect(numbered.map(({ number }) => number)).toEqual(
        Array.from({ length: 28 }, (_, index) => String(index + 1)),
      )
      expect(numbered.filter(({ split }) => split).map(({ number }) => number)).toEqual(['4', '9'])
      expect(numbered[27]?.proposedReadings.length).toBeGreaterThanOrEqual(10)
    })
  },
)

interface Expected {
  file: string
  kind: string
  language: string
  encoding: string
  works?: number
  symbol?: string
  resolutions?: {
    number: string | null
    title: string
    preambular: number
    operative: number
    subitems: number
  }[]
}

const expected: { files: Expected[] } = JSON.parse(readFileSync(join(root, 'examples/expected.json'), 'utf8'))

describe.each(expected.files.map((each) => [each.file, each] as const))('examples/%s', (file, facts) => {
  const publication = read(join(root, 'examples', file), facts.encoding)

  test('is what it is', () => {
    expect(publication).toMatchObject({ kind: facts.kind, language: facts.language, organisation: 'ois' })
    if (facts.works !== undefined) expect(publication.works).toHaveLength(facts.works)
    if (facts.symbol) expect(publication.symbol).toBe(facts.symbol)
    expectCovered(publication)
  })

  if (facts.resolutions === undefined) return
  test('has its resolutions', () => {
    const found = publication.works.map((work) => ({
      number: work.number,
      title: work.title,
      preambular: top(work, 'preambular').length,
      operative: top(work, 'operative').length,
      subitems: work.paragraphs.filter(({ parent }) => parent !== null).length,
    }))
    expect(found).toMatchObject(
      (facts.resolutions ?? []).map(({ number, title, preambular, operative, subitems }) => ({
        number,
        title,
        preambular,
        operative,
        subitems,
      })),
    )
  })
})
