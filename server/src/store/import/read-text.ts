import type { RawText, ReadOptions, TextReading } from '@qarar/core'

/** At once, or in a thread. */
export type ReadText = (raw: RawText, options?: ReadOptions) => TextReading | Promise<TextReading>
