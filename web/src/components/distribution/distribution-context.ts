import { createContext, useContext } from 'react'
import type { Distribution } from '../../distribution/distribution-api.ts'

const nothing: Distribution = { levels: {}, doubts: {}, removedSince: null }

export const DistributionContext = createContext(nothing)

export const useDistribution = () => useContext(DistributionContext)
