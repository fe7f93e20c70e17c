import type { Publication, Reading } from '@qarar/core'
import { expectTypeOf, test } from 'vitest'
import type { z } from 'zod'
import type { publication, reading } from './reading.ts'

test('the schemas say what the types of core say', () => {
  expectTypeOf<z.infer<typeof publication>>().toExtend<Publication>()
  expectTypeOf<Reading>().toExtend<z.input<typeof reading>>()
})
