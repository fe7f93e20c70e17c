import { Fragment } from 'react'
import { leftOutOf, withoutLeftOut } from '../../left-out.ts'
import { useFrame } from './frame-context.ts'

/** The page shows more than the address asked for: nobody should take it for what was asked. */
export function LeftOutNotice() {
  const { url, reader } = useFrame()
  const leftOut = leftOutOf(url)
  if (leftOut.length === 0) return null
  return (
    <p className="notice left-out" role="note">
      {reader.t.address.leftOut}{' '}
      {leftOut.map((asked) => (
        <Fragment key={asked}>
          <bdi className="symbol breakable">{asked}</bdi>{' '}
        </Fragment>
      ))}
      <a href={withoutLeftOut(url)}>{reader.t.address.drop}</a>
    </p>
  )
}
