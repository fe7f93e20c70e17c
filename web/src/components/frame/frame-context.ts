import type { Level } from '@qarar/register'
import { createContext, use } from 'react'
import type { Reader } from '../../i18n/reader.ts'

/** What every component may need to know about the request. */
export interface Frame {
  reader: Reader
  url: URL
  csrfToken: string
  /** For the one script that a page may load. */
  nonce: string
  /** What readers of this server may see at most. */
  level: Level
  /** Whose register it is read as: `state:SOM`; null for nobody's. */
  state: string | null
  /** The largest file that is taken, in bytes, and how many at a time. */
  limits: { bytes: number; files: number }
  /** What files of a format that is read are called. */
  endings: readonly string[]
}

export const FrameContext = createContext<Frame | null>(null)

export function useFrame(): Frame {
  const frame = use(FrameContext)
  if (!frame) throw new Error('rendered outside entry.server.tsx')
  return frame
}

export const useReader = (): Reader => useFrame().reader
