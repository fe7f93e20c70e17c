import type { RepairNote } from '../../answers.ts'
import { useReader } from '../frame/frame-context.ts'
import { VisibleControls } from '../parts/visible-controls.tsx'

/** More of one step than this says nothing new. */
const shownOfStep = 5

/** What repair changed, step by step: as printed, then as read; with `why`, also the damage that each step undoes. */
export function Repairs({ repairs, why = false }: { repairs: readonly RepairNote[]; why?: boolean }) {
  const { t, number } = useReader()
  if (repairs.length === 0) return null
  return (
    <>
      {!why && <p className="label">{t.source.repairs}</p>}
      <ul className="repairs">
        {[...Map.groupBy(repairs, ({ step }) => step)].map(([step, notes]) => (
          <li key={step}>
            {t.source.steps[step] ?? step}
            {notes.length > 1 && ` (${number(notes.length)})`}
            {why && t.source.damage[step] && <span className="why"> {t.source.damage[step]}</span>}
            {notes.slice(0, shownOfStep).map((note, place) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: equal repairs may stand in one line
              <Change key={place} note={note} />
            ))}
            {notes.length > shownOfStep && ' …'}
          </li>
        ))}
      </ul>
    </>
  )
}

function Change({ note: { printed, repaired } }: { note: RepairNote }) {
  return (
    <span className="change">
      <bdi>
        <del>
          <VisibleControls>{printed}</VisibleControls>
        </del>
      </bdi>
      {repaired && (
        <>
          <span className="arrow" aria-hidden="true" />
          <bdi>
            <ins>{repaired}</ins>
          </bdi>
        </>
      )}
    </span>
  )
}
