import { formOf } from '@qarar/register'
import { useReader } from '../frame/frame-context.ts'
import { useReport, useTypedReport } from './report-context.ts'
import { ReportForm } from './report-form.tsx'

/** Of the form: boxes beside the items belong to it. */
export const assignForm = 'assign-sections'

/** Gives sections of the items that are ticked to a department. */
export function AssignSections() {
  const { t, language } = useReader()
  const words = t.reports
  const { page, posts, refused } = useReport()
  const { sections, headings } = formOf(page.volume.organisation)
  const typed = useTypedReport('owner') ?? {}
  return (
    <section className="assign" id="assign">
      <h2>{words.assign}</h2>
      <p className="quiet small">{words.assignWhy}</p>
      <ReportForm about="owner" className="fields" id={assignForm}>
        <fieldset className="ticks long">
          <legend>{words.whichSections}</legend>
          {sections.map((key) => (
            <label key={key}>
              <input
                type="checkbox"
                name="chosen"
                value={key}
                defaultChecked={refused?.chosen.includes(key)}
              />{' '}
              {headings[key][language]}
            </label>
          ))}
        </fieldset>
        <label>
          {words.post}
          <input type="text" name="post" list="posts" dir="auto" maxLength={500} defaultValue={typed.post} />
        </label>
        <datalist id="posts">
          {posts.map((each) => (
            <option key={each} value={each} />
          ))}
        </datalist>
        <label>
          {words.person}
          <input type="text" name="person" dir="auto" maxLength={500} defaultValue={typed.person} />
        </label>
        <label>
          {words.by}
          <input type="date" name="by" defaultValue={typed.by} />
        </label>
        <label>
          <input type="checkbox" name="noday" value="yes" defaultChecked={typed.noday === 'yes'} />{' '}
          {words.noDay}
        </label>
        <p className="buttons">
          <button type="submit" className="primary">
            {words.give}
          </button>
          <button type="submit" name="drop" value="yes">
            {words.takeAway}
          </button>
        </p>
      </ReportForm>
    </section>
  )
}
