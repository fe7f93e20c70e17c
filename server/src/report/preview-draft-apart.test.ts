import { previewDraft, type ReadDraft, type ReturnedWhole } from '@qarar/register'
import { expect, test } from 'vitest'
import { previewDraftApart } from './preview-draft-apart.ts'

/** A document without a mark of ours, of so many paragraphs. */
const documentOf = (count: number): ReadDraft => ({
  ...{ name: 'draft.docx', sha256: 'a'.repeat(64), program: null, seal: null, fields: [] },
  ...{ changes: [], comments: [], notes: [], faults: [] },
  paragraphs: Array.from({ length: count }, (_, at) => ({
    pieces: [{ text: `Buoy ${at}.`, before: `Buoy ${at}.`, field: null, isPrompt: false }],
    ...{ style: null, level: null, isNumbered: false, isRightToLeft: false, language: 'en' },
    ...{ cell: null, isBoxed: false },
  })),
})

test.each([3, 2500])('of %i paragraphs it shows what it would show in the same thread', async (count) => {
  const whole: ReturnedWhole = {
    ...{ read: documentOf(count), draft: [], volume: 'g-0000000001', taken: null, issued: null },
  }
  const preview = await previewDraftApart(whole)
  expect(preview).toEqual(previewDraft(whole))
  expect(preview.outside.length).toBeGreaterThan(0)
})
