import { useReader } from '../frame/frame-context.ts'

interface Props {
  /** Posts that see to something already: offered, others may be typed. */
  posts: readonly string[]
  typed: Record<string, string>
}

/** Post, person, internal date; and the way to give it to nobody. */
export function OwnerFields({ posts, typed }: Props) {
  const { t } = useReader()
  const { post, person, by, submit, release } = t.register.assign
  return (
    <div className="fields">
      <label>
        {post}
        <input type="text" name="post" list="posts" dir="auto" maxLength={500} defaultValue={typed.post} />
      </label>
      <datalist id="posts">
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
          {submit}
        </button>
        <button type="submit" name="release" value="yes">
          {release}
        </button>
      </p>
    </div>
  )
}
