import type { ReactNode } from 'react'
import { useReader } from '../frame/frame-context.ts'

/** Words of the interface within a document of another language: in the reader's language and direction. */
export function OwnWords({ children }: { children: ReactNode }) {
  const { language, direction } = useReader()
  return (
    <bdi lang={language} dir={direction}>
      {children}
    </bdi>
  )
}
