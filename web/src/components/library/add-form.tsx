import { useFrame } from '../frame/frame-context.ts'
import { FormToken } from '../parts/form-token.tsx'

/** Uploads files with a plain form; where scripts run, files may be dropped, and each says how far it is: see alive/drop-files.ts. */
export function AddForm() {
  const { reader, limits, endings } = useFrame()
  const { t } = reader
  const { drop } = t.overview
  return (
    <form
      className="panel add-form"
      method="post"
      action="/import"
      encType="multipart/form-data"
      aria-labelledby="add"
      data-alive="drop"
      data-bytes={limits.bytes}
      data-files={limits.files}
      data-words={JSON.stringify(useDropWords())}
    >
      <h2 id="add">{t.add.title}</h2>
      <FormToken />
      <p className="drop-here" aria-hidden="true">
        {drop.here}
      </p>
      <label>
        {t.add.choose}
        <input type="file" name="file" multiple required accept={endings.join(',')} />
      </label>
      <button type="submit" className="primary">
        {t.add.submit}
      </button>
      <ul className="results" data-drop="rows" aria-label={drop.files} />
      <p role="status" data-drop="told" />
      <p className="quiet">{t.add.hint}</p>
    </form>
  )
}

/** What the script says: it has no words of its own. */
function useDropWords() {
  const { reader, limits, endings } = useFrame()
  const { overview, add, printed, facts } = reader.t
  const { cancel, stopping, cancelled, progress, follow } = add.job
  const { here: _, files: __, tooLarge, tooMany, notText, ...words } = overview.drop
  const megabytes = `${reader.number(Math.round(limits.bytes / 1024 / 102.4) / 10)} ${overview.megabytes}`
  return {
    ...{ ...words, outcomes: add.outcomes, faults: add.faults },
    ...{ tooLarge: tooLarge(megabytes), tooMany: tooMany(reader.number(limits.files)) },
    notText: notText(endings),
    ...{ locale: reader.locale, stop: cancel, stopping, follow, stopped: cancelled('{n}') },
    ...{ pageOf: printed.pageOf('{n}', '{of}'), filesIn: progress('{n}', '{of}'), byOcr: facts.byOcr('{n}') },
  }
}
