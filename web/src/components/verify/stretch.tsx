import type { ReactNode } from 'react'
import type { ReadingStretch } from '../../answers.ts'
import { inLanguage } from '../../i18n/in-language.ts'
import { useReader } from '../frame/frame-context.ts'
import { VisibleControls } from '../parts/visible-controls.tsx'
import { PrintedLines } from '../work/printed-lines.tsx'
import { Repairs } from '../work/repairs.tsx'
import { useReading } from './reading-context.ts'
import { ReadingPlace } from './reading-place.tsx'
import { VerifiedText } from './verified-text.tsx'
import { WordsForm } from './words-form.tsx'

/** One paragraph: as the file has it, as it was repaired, as people verified it, and what was done why. */
export function Stretch({ stretch }: { stretch: ReadingStretch }) {
  return (
    <li className="stretch" id={`stretch_${stretch.span.start}`}>
      <ReadingPlace reading={stretch} />
      <Layers stretch={stretch} />
      <div className="what-was-done">
        <Done stretch={stretch} />
        <WordsForm stretch={stretch} />
      </div>
    </li>
  )
}

/** Beside each other; words that are the same in the file are not said twice. */
function Layers({ stretch }: { stretch: ReadingStretch }) {
  const { t } = useReader()
  const { language } = useReading().page.publication
  const { layers } = t.verify
  const { printed, repaired, verified } = stretch
  const changed = isRepaired(stretch)
  const lines = <PrintedLines lines={printed} language={language} />
  if (!changed && printed.length === 1 && verified.length === 0) {
    return (
      <div className="layer-columns same" {...inLanguage(language)}>
        <Layer>{lines}</Layer>
        <Layer name={layers.same} />
      </div>
    )
  }
  return (
    <div className={verified.length > 0 ? 'layer-columns three' : 'layer-columns'} {...inLanguage(language)}>
      <Layer name={layers.printed}>{lines}</Layer>
      <Layer name={changed ? layers.repaired : layers.unchanged}>
        <p className="text">
          <VisibleControls>{repaired}</VisibleControls>
        </p>
      </Layer>
      {verified.length > 0 && (
        <Layer name={layers.verified}>
          <VerifiedText stretch={stretch} />
        </Layer>
      )}
    </div>
  )
}

function Layer({ name, children }: { name?: string; children?: ReactNode }) {
  const { language, direction } = useReader()
  return (
    <div className="layer">
      {name && (
        <p className="label" lang={language} dir={direction}>
          {name}
        </p>
      )}
      {children}
    </div>
  )
}

function Done({ stretch: { repairs } }: { stretch: ReadingStretch }) {
  const { t, count } = useReader()
  if (repairs.length === 0) return null
  return (
    <details className="other">
      <summary>{`${t.source.repairs}: ${count(t.counts.repairs, repairs.length)}`}</summary>
      <Repairs repairs={repairs} why />
    </details>
  )
}

/** Lines joined in one paragraph are no repair worth a word: the columns show it. */
const isRepaired = ({ repairs, printed, marker, repaired }: ReadingStretch) =>
  repairs.length > 0 ||
  withoutSpace(printed.map(({ text }) => text).join('')) !== withoutSpace(`${marker ?? ''}${repaired}`)

const withoutSpace = (text: string) => text.replace(/\s+/g, '')
