export type Severity = 'note' | 'warning' | 'error'
