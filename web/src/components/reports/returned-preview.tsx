import { draftFaultSentence, type ReturnedPreview, type VolumeOutline } from '@qarar/register'
import { reportItemPath, reportPagePath } from '../../addresses.ts'
import { isTickedAtFirst, type PreviewRow, previewRows } from '../../reports/preview-rows.ts'
import type { LookedReturned } from '../../reports/take-returned.ts'
import { useReader } from '../frame/frame-context.ts'
import { FormToken } from '../parts/form-token.tsx'
import { AlignedWords } from './aligned-words.tsx'
import { itemTitle } from './item-name.tsx'
import { ToldRemarks } from './told-remarks.tsx'

interface Props extends Omit<LookedReturned, 'preview'> {
  preview: ReturnedPreview
  outline: VolumeOutline
  /** In whose name it is recorded. */
  person: string
}

/** What would be taken over of what came back, to be confirmed row by row. */
export function ReturnedPreviewForm({ preview, hidden, refused, outline, person }: Props) {
  const { t, count } = useReader()
  const words = t.reports
  const rows = previewRows(preview)
  const told = rows.filter(isTold)
  const isTakeable = rows.some((row) => row.isTakeable)
  const ofDocument = preview.preview
  return (
    <form
      className="returned-preview"
      method="post"
      action={reportPagePath(outline.volume.id, 'returned')}
      encType="multipart/form-data"
    >
      <FormToken />
      <input type="hidden" name="about" value="take" />
      {Object.entries(hidden).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <h2>{words.preview}</h2>
      <DocumentLine preview={preview} />
      <Faults faults={ofDocument.faults} />
      <p className="quiet">{isTakeable ? t.sheets.nothingKept : t.sheets.nothingToTake}</p>
      <ol className="returned-rows">
        {told.map((row, at) => (
          <Row
            // biome-ignore lint/suspicious/noArrayIndexKey: a name may come back several times; the rows never move
            key={at}
            row={row}
            place={`${at}`}
            outline={outline}
            isChosen={refused ? refused.chosen.includes(`${at}`) : isTickedAtFirst(row)}
            copy={refused?.fields[`copy-${at}`] ?? null}
          />
        ))}
      </ol>
      {told.length < rows.length && (
        <p className="quiet">{count(words.counts.unchanged, rows.length - told.length)}</p>
      )}
      <Outside preview={preview} />
      <ToldRemarks {...ofDocument} title={words.ofDocument} />
      {isTakeable && (
        <p className="buttons">
          <button type="submit" className="primary">
            {words.takeReturned}
          </button>{' '}
          <span className="quiet">{t.register.mandate.inNameOf(`\u2068${person}\u2069`)}</span>
        </p>
      )}
    </form>
  )
}

/** What came back as it went out, and with nothing to say of it, is only counted. */
const isTold = ({ state, faults, comments, changes, notes }: PreviewRow) =>
  !['unchanged', 'held', 'empty'].includes(state) ||
  faults.length + comments.length + changes.length + notes.length > 0

function DocumentLine({ preview }: { preview: ReturnedPreview }) {
  const { t } = useReader()
  const { kind } = preview
  const { file, program } = preview.preview
  const whose = kind === 'translation' ? null : preview.post
  return (
    <p>
      <bdi>{file}</bdi> · {t.reports.returnedKinds[kind]}
      {whose && (
        <>
          {' · '}
          <bdi>{whose}</bdi>
        </>
      )}
      {kind === 'translation' && ` · ${t.languages[preview.language]}`}
      {program && <span className="quiet"> · {t.reports.program(`\u2068${program}\u2069`)}</span>}
    </p>
  )
}

function Faults({ faults }: { faults: PreviewRow['faults'] }) {
  const { language } = useReader()
  if (faults.length === 0) return null
  return (
    <ul className="remarks">
      {faults.map((fault) => (
        <li key={`${fault.code} ${fault.found}`} className="remark">
          {draftFaultSentence({ ...fault, found: fault.found && `\u2068${fault.found}\u2069` }, language)}
        </li>
      ))}
    </ul>
  )
}

interface RowProps {
  row: PreviewRow
  /** Of the rows that are shown. */
  place: string
  outline: VolumeOutline
  isChosen: boolean
  /** Place of the copy that was chosen, from 1; null: none yet. */
  copy: string | null
}

function Row({ row, place, outline, isChosen, copy }: RowProps) {
  const { t } = useReader()
  const words = t.reports
  const { name, title, state, sentences, copies, now, faults } = row
  const named = title ?? name
  return (
    <li className={`returned-row ${state}`}>
      <h3>
        {row.isTakeable && (
          <>
            <input type="hidden" name={`name-${place}`} value={name} />
            <input type="hidden" name={`seen-${place}`} value={row.version ?? 0} />
            <input
              type="checkbox"
              name="take"
              value={place}
              defaultChecked={isChosen}
              aria-label={`${words.takeOne}: ${named}`}
            />
          </>
        )}
        <ItemOf row={row} outline={outline} /> <bdi dir="auto">{named}</bdi>{' '}
        <span className={`returned-state ${state}`}>{words.returnedStates[state]}</span>
      </h3>
      <Faults faults={faults} />
      {copies.length > 0 ? (
        <Copies row={row} place={place} chosen={copy} />
      ) : (
        <AlignedWords sentences={sentences} />
      )}
      {now && <Words title={words.nowThere} words={now} />}
      <ToldRemarks {...row} title={null} />
    </li>
  )
}

/** Each as it stands; one of them is taken. */
function Copies({ row, place, chosen }: { row: PreviewRow; place: string; chosen: string | null }) {
  const { t, number } = useReader()
  return (
    <fieldset className="copy-choices">
      <legend>{t.reports.copies}</legend>
      {row.copies.map((copy, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: what came back never moves
        <label key={at} className="copy-choice">
          <input
            type="radio"
            name={`copy-${place}`}
            value={at + 1}
            defaultChecked={chosen === `${at + 1}`}
            disabled={!row.isTakeable}
          />{' '}
          {t.reports.copyNumber(number(at + 1))}
          <span className="text copy-words" dir="auto">
            {copy}
          </span>
        </label>
      ))}
    </fieldset>
  )
}

function ItemOf({ row, outline }: Pick<RowProps, 'row' | 'outline'>) {
  const reader = useReader()
  const item = outline.items.find(({ id }) => id === row.item)
  if (!item) return null
  return (
    <>
      <a href={reportItemPath(item.id)} title={itemTitle(item, reader)}>
        {reader.t.reports.item(reader.number(item.position))}
      </a>
      {' ·'}
    </>
  )
}

function Words({ title, words }: { title: string; words: readonly string[] }) {
  return (
    <details className="other">
      <summary>{title}</summary>
      <ul className="copies-list">
        {words.map((each, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: what came back never moves
          <li key={at} className="text" dir="auto">
            {each}
          </li>
        ))}
      </ul>
    </details>
  )
}

/** Words that stand in no field, and words that were sent and are not there any more: none is lost unseen. */
function Outside({ preview: { preview } }: { preview: ReturnedPreview }) {
  const { outside, gone } = preview
  const words = useReader().t.reports
  return (
    <>
      {outside.length > 0 && (
        <section>
          <h3>{words.outside}</h3>
          <p className="quiet small">{words.outsideWhy}</p>
          <ul className="copies-list">
            {outside.map(({ text }, at) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: what came back never moves
              <li key={at} className="text" dir="auto">
                {text}
              </li>
            ))}
          </ul>
        </section>
      )}
      {gone.length > 0 && <Words title={words.gone} words={gone} />}
    </>
  )
}
