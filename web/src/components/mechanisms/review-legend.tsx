import { useReader } from '../frame/frame-context.ts'

/** How much is left, and the keys, shown only where the script runs that knows them. */
export function ReviewLegend({ left }: { left: string }) {
  const { review, mechanisms } = useReader().t
  const named = [
    ['↵', review.keys.confirm],
    ['⇧↵', mechanisms.act.confirmAll],
    ['e', review.keys.edit],
    ['x', review.keys.reject],
    ['j / k', review.keys.move],
  ] as const
  return (
    <div className="key-legend">
      <p className="left">
        <b>{left}</b>
      </p>
      <ul aria-label={review.keys.title}>
        {named.map(([key, does]) => (
          <li key={key}>
            <kbd dir="ltr">{key}</kbd> {does}
          </li>
        ))}
      </ul>
    </div>
  )
}
