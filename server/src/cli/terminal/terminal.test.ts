import { describe, expect, it } from 'vitest'
import { cellWidth, fitCells } from './cell-width.ts'
import { startProgress } from './progress.ts'
import { tableLines } from './table.ts'
import { openTerminal } from './terminal.ts'

function screen(isTTY: boolean, columns = 40) {
  const stream = { isTTY, columns, text: '', write: (text: string) => (stream.text += text) }
  return stream as typeof stream & NodeJS.WriteStream
}

const marked = 'إنّ المجلسَ'

describe('cells', () => {
  it('are counted without marks and format characters', () => {
    expect([cellWidth(marked), cellWidth('\u2068قرار\u2069'), cellWidth('a\u0301b')]).toEqual([9, 4, 2])
  })

  it('are filled and never exceeded', () => {
    expect(fitCells(marked, 9)).toBe(marked)
    expect(fitCells(marked, 6)).toBe('إنّ ال…')
    expect(fitCells('one two', 5)).toBe('one…')
  })
})

describe('a table', () => {
  const columns = [{ title: 'id' }, { title: 'n', right: true }, { title: 'title', flexible: true }]
  const rows = [
    ['p-1', '7', 'قرارٌ بشأن التعاون بين المنظمات الدولية والإقليمية'],
    ['p-22', '12', 'Short\ntitle'],
  ]

  it('is aligned and fits a screen, each Arabic field in isolates', () => {
    const lines = tableLines(columns, rows, openTerminal({}, screen(true)))
    expect(lines[0]).toBe('id     n  title')
    expect(lines[1]).toBe('p-1    7  \u2068قرارٌ بشأن التعاون بين المنظما…\u2069')
    expect(lines[2]).toBe('p-22  12  Short title')
    for (const line of lines) expect(cellWidth(line)).toBeLessThanOrEqual(40)
  })

  it('is whole and bare in a pipe', () => {
    const lines = tableLines(columns, rows, openTerminal({}, screen(false)))
    expect(lines[1]).toBe(`p-1    7  ${rows[0]?.[2]}`)
  })
})

describe('a terminal', () => {
  it('puts isolates round Arabic only, on a screen only, and not where they are refused', () => {
    expect(openTerminal({}, screen(true)).isolate('قرار')).toBe('\u2068قرار\u2069')
    expect(openTerminal({}, screen(true)).isolate('resolution')).toBe('resolution')
    expect(openTerminal({ isolates: false }, screen(true)).isolate('قرار')).toBe('قرار')
    expect(openTerminal({}, screen(false)).isolate('قرار')).toBe('قرار')
  })

  it('prints lines for people or JSON for programs, never both', () => {
    const [people, programs] = [screen(false), screen(false)]
    for (const [stream, json] of [
      [people, false],
      [programs, true],
    ] as const) {
      const terminal = openTerminal({ json }, stream)
      terminal.line('one')
      terminal.json({ one: 1 })
    }
    expect([people.text, programs.text]).toEqual(['one\n', '{"one":1}\n'])
  })
})

describe('progress', () => {
  it('is one line that is drawn again', () => {
    const stream = screen(true, 60)
    const progress = startProgress(2, 'files', stream)
    progress.stage('reading a.txt')
    progress.advance()
    progress.stage('reading b.txt')
    expect(stream.text.replaceAll('\r\u001b[2K', '|')).toBe(
      '|░░░░░░░░░░░░░░░░░░░░ 0/2 files  reading a.txt||██████████░░░░░░░░░░ 1/2 files  reading b.txt',
    )
  })

  it('is silent where nobody looks', () => {
    const stream = screen(false)
    startProgress(2, 'files', stream).stage('reading')
    expect(stream.text).toBe('')
  })
})
