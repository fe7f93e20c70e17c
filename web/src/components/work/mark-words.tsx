import type { ReactNode } from 'react'
import { workPath } from '../../addresses.ts'
import type { Citation } from '../../answers.ts'
import { familyOf, type Mark } from '../../reading/marks.ts'
import { useReader } from '../frame/frame-context.ts'
import { useText } from './text-context.ts'

/** Words of a paragraph under a mark, which says what they are by its shape and by a title. */
export function MarkWords({ mark, children }: { mark: Mark; children: ReactNode }) {
  const { t } = useReader()
  if (mark.is === 'citation') return <CitationWords citation={mark.citation}>{children}</CitationWords>
  if (mark.is === 'act') {
    const family = familyOf(mark.act)
    return (
      <span className={`marked is-act ${family}`} title={t.marks.classes[mark.act.class]}>
        {children}
      </span>
    )
  }
  return (
    <span className={`marked is-${mark.is}`} title={t.marks[mark.is]}>
      {children}
    </span>
  )
}

/** A link where the text is held. Its numbers keep their own direction. */
function CitationWords({ citation, children }: { citation: Citation; children: ReactNode }) {
  const { t } = useReader()
  const { language } = useText()
  const words = <bdi className={isSymbol(citation.text) ? 'is-symbol' : undefined}>{children}</bdi>
  if (citation.to) {
    const { publication, order } = citation.to
    return (
      <a
        className="marked is-citation"
        href={workPath(publication, order, { language })}
        title={t.marks.cited}
      >
        {words}
      </a>
    )
  }
  return (
    <span className={`marked is-citation unheld ${citation.status}`} title={whyUnheld(citation, t.marks)}>
      {words}
    </span>
  )
}

/** «القرار 44/36-س», `S/PRST/2013/16`: short enough for any line. */
export const isSymbol = (words: string) => words.length <= 24 && /\d/.test(words)

type Words = ReturnType<typeof useReader>['t']['marks']

function whyUnheld({ status, target, readings, text }: Citation, { unheld, or }: Words): string {
  // A treaty or charter has no symbol: its key here says nothing to a reader.
  const targets = (target === null ? readings : [target]).map((each) => (each.includes('/') ? each : text))
  if (targets.length === 0 && status !== 'out-of-scope') return unheld.untold
  return unheld[status](targets.join(or))
}
