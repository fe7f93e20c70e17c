/** Media type of documents of Word. */
export const docxType = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'
