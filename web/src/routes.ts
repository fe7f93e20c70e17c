import { index, type RouteConfig, route } from '@react-router/dev/routes'

export default [
  index('routes/library.tsx'),
  route('import', 'routes/import.tsx'),
  route('publications/:id', 'routes/publication.tsx'),
  route('publications/:id/diagnostics', 'routes/diagnostics.tsx'),
  route('publications/:id/mandates', 'routes/mandates.tsx'),
  route('publications/:id/reading', 'routes/reading.tsx'),
  route('publications/:id/lines/:line', 'routes/line.tsx'),
  route('publications/:id/works/:order', 'routes/work.tsx'),
  route('publications/:id/works/:order/review', 'routes/review.tsx'),
  route('akn/*', 'routes/akn.tsx'),
  route('docket', 'routes/docket.tsx'),
  route('register', 'routes/register.tsx'),
  route('mandates/:id', 'routes/mandate.tsx'),
  route('doubts', 'routes/doubts.tsx'),
  route('agenda', 'routes/agenda.tsx'),
  route('findings', 'routes/findings.tsx'),
  route('accuracy', 'routes/accuracy.tsx'),
  route('help', 'routes/help.tsx'),
  route('settings', 'routes/settings.tsx'),
  route('*', 'routes/not-found.tsx'),
] satisfies RouteConfig
