/** A bar drawn with attributes only, since the page allows no inline style; the number stands beside it. */
export function LengthBar({ share }: { share: number }) {
  return (
    <svg className="bar" width="100%" height="4" aria-hidden="true">
      <rect width={`${Math.max(1, Math.round(share * 100))}%`} height="4" />
    </svg>
  )
}
