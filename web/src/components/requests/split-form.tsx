import { useReader } from '../frame/frame-context.ts'
import { useRequest, useTypedRequest } from './request-context.ts'
import { RequestForm } from './request-form.tsx'

/** Of the form: boxes beside the items belong to it. */
export const splitForm = 'split'

/** Gives the items that are ticked to a ministry. */
export function SplitForm() {
  const { split, splitWhy, post, person, by, give } = useReader().t.requests
  const { posts } = useRequest()
  const typed = useTypedRequest({ about: 'split' }) ?? {}
  return (
    <section className="assign">
      <h2>{split}</h2>
      <p className="quiet small">{splitWhy}</p>
      <RequestForm fields={{ about: 'split' }} className="fields" id={splitForm}>
        <label>
          {post}
          <input
            type="text"
            name="post"
            list="ministries"
            dir="auto"
            required
            maxLength={500}
            defaultValue={typed.post}
          />
        </label>
        <datalist id="ministries">
          {posts.map((each) => (
            <option key={each} value={each} />
          ))}
        </datalist>
        <label>
          {person}
          <input type="text" name="person" dir="auto" maxLength={500} defaultValue={typed.person} />
        </label>
        <label>
          {by}
          <input type="date" name="by" defaultValue={typed.by} />
        </label>
        <p className="buttons">
          <button type="submit" className="primary">
            {give}
          </button>
        </p>
      </RequestForm>
    </section>
  )
}
