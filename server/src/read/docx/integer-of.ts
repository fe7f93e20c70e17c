/** A number as the schema of WordprocessingML has it (ST_DecimalNumber); what is none says nothing. */
export const integerOf = (value: string | undefined): number | undefined =>
  value !== undefined && /^\s*[+-]?\d{1,9}\s*$/.test(value) ? Number(value) : undefined
