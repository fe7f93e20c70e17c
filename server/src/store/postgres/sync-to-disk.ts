import { closeSync, fsyncSync, openSync } from 'node:fs'

/** A rename or a new file survives a power cut only when its folder is synced too. */
export function syncToDisk(path: string) {
  const file = openSync(path, 'r')
  try {
    fsyncSync(file)
  } finally {
    closeSync(file)
  }
}

/**
 * How PostgreSQL is to sync a whole cluster: Linux does it in one call, many times faster than a thousand
 * files one by one on a busy disk (0.1 to 0.5 s against 1.3 to 4.5 s).
 */
export const fastestSync = process.platform === 'linux' ? 'syncfs' : 'fsync'
