/** Rises when texts become other words, or words other bytes: an index of another version is made anew. */
export const analysisVersion = '3'
