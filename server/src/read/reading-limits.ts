import { SettingError } from './max-bytes.ts'
import { numberSetting } from './number-setting.ts'

const usualMemory = 1024
/** With less a thread does not even begin, and takes the program with it. */
const leastMemory = 128
const usualUnpacked = 512

/** QARAR_READING_MEMORY_MB: what a thread that reads one file may have; in use it is a page or a block at a time. */
export function readingHeap(environment: NodeJS.ProcessEnv = process.env) {
  const memory = numberSetting(environment, 'QARAR_READING_MEMORY_MB', usualMemory)
  if (memory < leastMemory)
    throw new SettingError(
      `QARAR_READING_MEMORY_MB is “${memory}”, which no file can be read in; set it to ${leastMemory} or more`,
    )
  return { maxOldGenerationSizeMb: memory, maxYoungGenerationSizeMb: 64 }
}

/** QARAR_MAX_UNPACKED_MB, in bytes: what the parts of one document may have, unpacked. */
export const unpackedSetting = (environment: NodeJS.ProcessEnv = process.env): number =>
  numberSetting(environment, 'QARAR_MAX_UNPACKED_MB', usualUnpacked) * 1024 * 1024
