import { returnsPath } from '../../addresses.ts'
import { useReader } from '../frame/frame-context.ts'
import { FormToken } from '../parts/form-token.tsx'

/** Sends a workbook that came back, to be looked at. */
export function TakeBackForm() {
  const { back, backWhy, file, look } = useReader().t.sheets
  return (
    <form className="take-back panel" method="post" action={returnsPath()} encType="multipart/form-data">
      <h2>{back}</h2>
      <FormToken />
      <input type="hidden" name="about" value="look" />
      <label>
        {file}
        <input type="file" name="file" required accept=".xlsx" />
      </label>
      <p className="buttons">
        <button type="submit">{look}</button> <span className="quiet">{backWhy}</span>
      </p>
    </form>
  )
}
