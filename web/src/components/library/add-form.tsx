import { useReader } from '../frame/frame-context.ts'
import { FormToken } from '../parts/form-token.tsx'

/** Uploads files with a plain form. */
export function AddForm() {
  const { t } = useReader()
  return (
    <form
      className="panel"
      method="post"
      action="/import"
      encType="multipart/form-data"
      aria-labelledby="add"
    >
      <h2 id="add">{t.add.title}</h2>
      <FormToken />
      <label>
        {t.add.choose}
        <input type="file" name="file" multiple required accept=".txt,.md,text/plain" />
      </label>
      <button type="submit" className="primary">
        {t.add.submit}
      </button>
      <p className="quiet">{t.add.hint}</p>
    </form>
  )
}
