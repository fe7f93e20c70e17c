import type { MechanismReport } from '@qarar/register'
import { createContext, useContext } from 'react'

export const ReportContext = createContext<MechanismReport | null>(null)

export function useReport(): MechanismReport {
  const report = useContext(ReportContext)
  if (!report) throw new Error('rendered outside a compiled report')
  return report
}
