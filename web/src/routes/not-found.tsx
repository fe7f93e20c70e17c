import { data } from 'react-router'

/** Every other address: thrown here, so that the error page has the frame's data. */
export function loader() {
  throw data(null, { status: 404 })
}

// A route without a component would be answered as a resource, without a page.
export default function NotFoundRoute() {
  return null
}
