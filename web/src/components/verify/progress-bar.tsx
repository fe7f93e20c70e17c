/** How much is done, drawn with attributes only; the numbers stand beside it. */
export function ProgressBar({ share }: { share: number }) {
  return (
    <svg className="bar done" width="100%" height="4" aria-hidden="true">
      <rect className="ground" width="100%" height="4" />
      <rect width={`${Math.floor(share * 100)}%`} height="4" />
    </svg>
  )
}
