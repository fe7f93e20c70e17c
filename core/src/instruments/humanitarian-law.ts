import type { Instrument } from './instrument.ts'

export const humanitarianLaw: readonly Instrument[] = [
  {
    id: 'geneva-conventions',
    names: {
      ar: ['اتفاقيات جنيف', 'اتفاقيات جنيف الأربع'],
      en: ['Geneva Conventions', 'four Geneva Conventions'],
      fr: ['Conventions de Genève'],
    },
  },
  {
    id: 'geneva-convention-4',
    names: {
      ar: [
        'اتفاقية جنيف الرابعة',
        'اتفاقية جنيف المتعلقة بحماية المدنيين وقت الحرب',
        'الاتفاقية الرابعة لجنيف',
      ],
      en: [
        'Fourth Geneva Convention',
        'Geneva Convention relative to the Protection of Civilian Persons in Time of War',
        'Geneva Convention IV',
        '4th Geneva Convention',
      ],
      fr: [
        'quatrième Convention de Genève',
        'Convention de Genève relative à la protection des personnes civiles en temps de guerre',
        'IVe Convention de Genève',
        '4e Convention de Genève',
      ],
    },
  },
  {
    id: 'geneva-convention-3',
    names: {
      ar: ['اتفاقية جنيف الثالثة'],
      en: [
        'Third Geneva Convention',
        'Geneva Convention relative to the Treatment of Prisoners of War',
        'Geneva Convention III',
      ],
      fr: [
        'troisième Convention de Genève',
        'Convention de Genève relative au traitement des prisonniers de guerre',
      ],
    },
  },
  {
    id: 'hague-convention-1954',
    names: {
      ar: ['اتفاقية حماية الممتلكات الثقافية في حالة نزاع مسلح', 'اتفاقية لاهاي لعام 1954'],
      en: [
        'Convention for the Protection of Cultural Property in the Event of Armed Conflict',
        '1954 Hague Convention',
      ],
      fr: ['Convention pour la protection des biens culturels en cas de conflit armé'],
    },
  },
]
