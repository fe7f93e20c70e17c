import type { ReadRecordType } from '@qarar/core'
import type { SeedLine } from './expected-links.ts'

/** A record that a line of a seed tells, with the values that a reader takes from it; of money the amount. */
export interface ExpectedRecord {
  type: ReadRecordType
  line: SeedLine
  values: Readonly<Record<string, string>>
}

const at = (type: ReadRecordType, line: SeedLine, values: Record<string, string> = {}): ExpectedRecord => ({
  type,
  line,
  values,
})

const pledges: readonly ExpectedRecord[] = [
  at('pledge', '0:38', { amount: '100000000000' }),
  at('pledge', '1:649', { donor: 'state:KWT', amount: '500000000' }),
  at('pledge', '1:672', { donor: 'state:SAU', amount: '150000000', beneficiary: 'state:YEM' }),
  at('pledge', '1:672', { donor: 'state:SAU', amount: '100000000' }),
  at('pledge', '1:673', { donor: 'state:KWT', amount: '100000000', beneficiary: 'state:YEM' }),
  at('pledge', '1:728', {
    donor: 'oic/isdb',
    amount: '1000000000',
    currency: 'USD',
    beneficiary: 'state:CIV',
  }),
  at('pledge', '1:1696', { donor: 'state:SAU', amount: '100000000' }),
]

const meetings: readonly ExpectedRecord[] = [
  at('meeting', '0:9', { date: '2022-09-22' }),
  at('meeting', '1:143', { date: '2016-12-04' }),
  at('meeting', '1:147', { date: '2012-07-08' }),
  at('meeting', '1:147', { date: '2016-10-04', until: '2016-10-05' }),
  at('meeting', '1:149', { date: '2016-10-04', until: '2016-10-05' }),
  at('meeting', '1:171', { date: '2014-12-04' }),
  at('meeting', '1:173', { date: '2016-10-04', until: '2016-10-05' }),
  at('meeting', '1:198', { date: '2013-09-24', place: 'كابل' }),
  at('meeting', '1:224', { date: '2011-11-02' }),
  at('meeting', '1:224', { date: '2016-12-04', number: '6' }),
  at('meeting', '1:260', { date: '2016-02-04' }),
  at('meeting', '1:319', { date: '2017-03-27', until: '2017-04-02' }),
  at('meeting', '1:327', { date: '2013-05-15', place: 'بروكسل' }),
  at('meeting', '1:327', { date: '2015-10-22', place: 'باريس' }),
  at('meeting', '1:521', { date: '2016-09-19', place: 'نيويورك', number: '1' }),
  at('meeting', '1:690', { date: '2010-03-10', place: 'الدوحة' }),
  at('meeting', '1:862', { date: '2012-09', place: 'نيويورك' }),
  at('meeting', '1:1232', { date: '2009-09-25', place: 'نيويورك' }),
  at('meeting', '1:1379', { date: '2016-07', place: 'سنغافورة', number: '6' }),
  at('meeting', '1:1518', { date: '2013-05-01', until: '2013-05-03', place: 'جنيف' }),
  at('meeting', '1:1928', { date: '2016-05-17', until: '2016-05-18', number: '1' }),
  at('meeting', '4:220', { date: '2012-05-01', until: '2012-05-03', place: 'جنيف' }),
  at('meeting', '4:441', { date: '2011', place: 'جدة' }),
]

const plans: readonly ExpectedRecord[] = [
  at('plan', '1:116', { convener: 'oic/general-secretariat', due: '2017' }),
  at('plan', '1:198', { convener: 'oic/secretary-general', place: 'أفغانستان' }),
  at('plan', '1:637', { convener: 'oic/general-secretariat' }),
  at('precondition', '1:637'),
  at('plan', '1:729', { convener: 'oic/secretary-general' }),
  at('terms-of-reference', '1:1853'),
]

const visits: readonly ExpectedRecord[] = [
  at('visit', '1:100', { stage: 'requested' }),
  at('visit', '1:117', { stage: 'requested' }),
  at('visit', '1:197', { stage: 'requested' }),
  at('visit', '1:403', { stage: 'made', from: '2017-03' }),
  at('visit', '1:411', { stage: 'refused' }),
  at('visit', '1:429', { stage: 'requested' }),
  at('visit', '1:463', { stage: 'refused' }),
  at('visit', '1:646', { stage: 'made', from: '2014-04' }),
  at('visit', '1:1790', { stage: 'made', from: '2016-07-17', until: '2016-07-21' }),
  at('visit', '4:170', { stage: 'made' }),
  at('visit', '4:316', { stage: 'requested' }),
]

const days: readonly ExpectedRecord[] = [
  at('day', '0:47', { date: '--03-15' }),
  at('day', '1:870', { date: '--07-11' }),
  at('day', '1:1212', { date: '--09-26' }),
  at('day', '1:1583', { date: '--08-05' }),
  at('day', '1:2001', { date: '2017', kind: 'year' }),
  at('day', '3:284', { date: '--08-29' }),
  at('horizon', '1:342', { due: '2025' }),
  at('horizon', '1:1869', { due: '2020' }),
  at('horizon', '3:274', { due: '1441', calendar: 'hijri' }),
  at('horizon', '3:290', { due: '2020' }),
]

const standings: readonly ExpectedRecord[] = [
  at('count', '1:791', { states: '114', members: '38' }),
  at('step', '1:789', { state: 'state:BGD', step: 'recognised', date: '2017-02-27' }),
  at('step', '1:1504'),
  at('step', '1:1508', { party: 'state:MAR', step: 'admitted' }),
  at('step', '4:449', { party: 'state:SYR', step: 'suspended', date: '2012-08' }),
  at('step', '4:493', { party: 'state:SYR', step: 'suspended', date: '2012-08' }),
  at('step', '4:567', { step: 'observer' }),
  at('measure', '1:505', { kind: 'arms' }),
  at('measure', '1:506'),
  at('measure', '1:514', { kind: 'non-recognition' }),
  at('measure', '1:516'),
  at('measure', '1:517', { kind: 'trade' }),
  at('measure', '1:518', { kind: 'tourism' }),
]

const letters: readonly ExpectedRecord[] = [
  at('letter', '1:525', { to: 'un/secretary-general' }),
  at('letter', '1:525', { to: 'osce/secretary-general' }),
  at('letter', '1:1318'),
  at('letter', '1:1904', { to: 'un/secretary-general' }),
  at('letter', '1:1967', { to: 'un/secretary-general' }),
  at('letter', '3:268'),
  at('letter', '3:269'),
]

const bodies: readonly ExpectedRecord[] = [
  at('task', '1:118'),
  at('task', '1:430'),
  at('task', '1:463'),
  at('task', '1:704', { addressees: 'oic/icci' }),
  at('task', '1:1134'),
  at('task', '1:1287'),
  at('task', '1:1313'),
  at('task', '1:1318'),
  at('duty', '1:431', { to: 'oic/cfm' }),
  at('duty', '1:463', { to: 'oic/cfm' }),
  at('duty', '1:1388', { months: '12' }),
  at('member', '1:197', { party: 'oic/general-secretariat' }),
  at('member', '1:197', { party: 'oic/isdb' }),
  at('member', '1:1852', { party: 'oic/members', role: 'open-to' }),
  at('head', '3:277'),
  at('distribution', '1:1388', { party: 'un/ohchr' }),
  at('distribution', '1:1700', { party: 'oic/members' }),
  at('agreement', '1:1504', { party: 'turkic-council' }),
  at('agreement', '1:1509', { party: 'au' }),
  at('agreement', '1:1510', { party: 'cica' }),
  at('agreement', '4:501', { date: '2011' }),
  at('location', '1:110', { place: 'مقديشو' }),
  at('location', '1:199', { place: 'كابل' }),
  at('rhythm', '1:1232', { months: '12' }),
  at('rhythm', '4:126', { months: '24' }),
  at('meeting', '1:224', { date: '2013-04-26' }),
  at('meeting', '1:224', { date: '2014-10-31', place: 'بكين' }),
  at('meeting', '1:224', { date: '2015-12-09', place: 'إسلام آباد' }),
  at('meeting', '1:260', { number: '1' }),
  at('meeting', '1:260', { number: '3' }),
  at('visit', '4:170', { stage: 'made', from: '2012' }),
  at('entry-into-force', '1:1087', { date: '2009-03-21' }),
]

const facts: readonly ExpectedRecord[] = [
  at('fact', '1:262', { date: '2017-04-04', killed: '100' }),
  at('fact', '1:264', { date: '2017-04-16', killed: '126' }),
  at('fact', '1:399', { killed: '47', injured: '150' }),
  at('fact', '1:401', { date: '2016-11-23', killed: '11', injured: '8' }),
  at('fact', '1:1428', { date: '2017-02-21' }),
  at('fact', '1:1801'),
  at('fact', '1:1890'),
  at('fact', '1:1940'),
  at('fact', '1:1963'),
]

export const expectedRecords: readonly ExpectedRecord[] = [
  ...pledges,
  ...meetings,
  ...plans,
  ...visits,
  ...days,
  ...standings,
  ...letters,
  ...bodies,
  ...facts,
]
