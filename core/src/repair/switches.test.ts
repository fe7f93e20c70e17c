import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { type RepairStepId, repairStepIds } from '../model/index.ts'
import { readText } from '../pipeline.ts'
import { characterSteps } from './repair-characters.ts'
import { lineSteps } from './repair-order.ts'
import type { RepairedText } from './repaired-text.ts'

const example = (name: string) =>
  readFileSync(new URL(`../../../examples/${name}.txt`, import.meta.url), 'utf8')
const mirror = (line: string) => [...line].reverse().join('')

const record = [
  'OIS/COUNCIL/PV.40',
  'Council of Ministers',
  '40th meeting',
  'Provisional verbatim record',
  'The meeting was called to order at 3 p.m.',
  'The President: We begin.',
  'OIS/COUNCIL/PV.40',
  'Mr. Tesli (Kedra): I thank you.',
  'The meeting rose at 4 p.m.',
]

/**
 * A text that each step changes. Columns need pages of text: the record S/PV.7050 (real-record.test.ts); what is left
 * aside is told by a reader (leave-aside.test.ts), and so are notes (put-notes-last.test.ts) and what OCR read (repair-ocr.test.ts).
 */
const damaged: Record<
  Exclude<RepairStepId, 'reading-order' | 'left-aside' | 'footnotes' | 'ocr-sign' | 'ocr-letter'>,
  string
> = {
  'byte-order-mark': '\uFEFFيطلب المجلس شيئا.',
  'invisible-characters': 'ا\u200Bلقرار',
  'presentation-forms': 'واﻻقتصاد',
  tatweel: 'المنظمــــة',
  'markdown-heading': '## جدول الأعمال',
  'ligature-allah': 'عبد االله بن عمر',
  markdown: '1. **يدعو** الدول',
  'duplicate-layer': example('letter-declaration.ar'),
  'mirrored-line': mirror('الجمعية العامة لمنظمة البحار'),
  'run-order': example('letter-declaration.ar'),
  'lam-alef': 'يدعو األعضاء إلى األمن واألمان',
  'line-break': example('press-report.ar'),
  'running-header': record.join('\n\n'),
  'page-furniture': example('press-report.en'),
  'page-break': example('chair-summary.ar'),
  'false-bullet': example('council-7-resolutions.ar'),
}

const source = { file: 'x', sha256: '', bytes: 1, format: 'text', encoding: 'utf-8' }
const repaired = (text: string, without: RepairStepId[] = []) =>
  readText({ text, source, replacedChars: 0 }, { without }).repaired

function stepsOf({ pieces, drops }: RepairedText): Set<string> {
  const made = pieces.flatMap(({ step, moved }) => [step ?? [], moved ?? []].flat())
  return new Set([...made, ...drops.map(({ step }) => step)])
}

describe('every step of repair', () => {
  test.each(Object.entries(damaged))('%s can be left out', (step, text) => {
    expect(stepsOf(repaired(text))).toContain(step)
    expect(stepsOf(repaired(text, [step as RepairStepId]))).not.toContain(step)
  })

  test('is named in the list, and all of them left out leave the file as it is', () => {
    for (const { id } of [...characterSteps, ...lineSteps]) expect(repairStepIds).toContain(id)
    for (const text of Object.values(damaged)) expect(repaired(text, repairStepIds).text).toBe(text)
  })
})
