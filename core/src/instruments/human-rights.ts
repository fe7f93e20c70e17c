import type { Instrument } from './instrument.ts'

export const humanRights: readonly Instrument[] = [
  {
    id: 'udhr',
    names: {
      ar: ['الإعلان العالمي لحقوق الإنسان'],
      en: ['Universal Declaration of Human Rights', 'UDHR'],
      fr: ["Déclaration universelle des droits de l'homme", 'Déclaration universelle des droits de l’homme'],
    },
  },
  {
    id: 'iccpr',
    names: {
      ar: ['العهد الدولي الخاص بالحقوق المدنية والسياسية', 'العهد الدولي للحقوق المدنية والسياسية'],
      en: ['International Covenant on Civil and Political Rights', 'ICCPR'],
      fr: ['Pacte international relatif aux droits civils et politiques', 'PIDCP'],
    },
  },
  {
    id: 'icescr',
    names: {
      ar: [
        'العهد الدولي الخاص بالحقوق الاقتصادية والاجتماعية والثقافية',
        'العهد الدولي للحقوق الاقتصادية والاجتماعية والثقافية',
      ],
      en: ['International Covenant on Economic, Social and Cultural Rights', 'ICESCR'],
      fr: ['Pacte international relatif aux droits économiques, sociaux et culturels', 'PIDESC'],
    },
  },
  {
    id: 'crc',
    names: {
      ar: ['اتفاقية حقوق الطفل'],
      en: ['Convention on the Rights of the Child', 'UNCRC'],
      fr: ["Convention relative aux droits de l'enfant"],
    },
  },
  {
    id: 'cedaw',
    names: {
      ar: [
        'اتفاقية القضاء على جميع أشكال التمييز ضد المرأة',
        'اتفاقية سيداو',
        'سيداو',
        'اتفاقية القضاء على كافة أشكال التمييز ضد المرأة',
      ],
      en: ['Convention on the Elimination of All Forms of Discrimination against Women', 'CEDAW'],
      fr: [
        "Convention sur l'élimination de toutes les formes de discrimination à l'égard des femmes",
        'CEDAW',
        'CEDEF',
      ],
    },
  },
  {
    id: 'icerd',
    names: {
      ar: [
        'الاتفاقية الدولية للقضاء على جميع أشكال التمييز العنصري',
        'الاتفاقية الدولية للقضاء على كافة أشكال التمييز العنصري',
        'اتفاقية القضاء على جميع أشكال التمييز العنصري',
      ],
      en: [
        'International Convention on the Elimination of All Forms of Racial Discrimination',
        'ICERD',
        'Convention on the Elimination of All Forms of Racial Discrimination',
      ],
      fr: ["Convention internationale sur l'élimination de toutes les formes de discrimination raciale"],
    },
  },
  {
    id: 'cat',
    names: {
      ar: [
        'اتفاقية مناهضة التعذيب',
        'اتفاقية مناهضة التعذيب وغيره من ضروب المعاملة أو العقوبة القاسية أو اللاإنسانية أو المهينة',
      ],
      en: [
        'Convention against Torture',
        'Convention against Torture and Other Cruel, Inhuman or Degrading Treatment or Punishment',
        'UNCAT',
      ],
      fr: [
        'Convention contre la torture',
        'Convention contre la torture et autres peines ou traitements cruels, inhumains ou dégradants',
      ],
    },
  },
  {
    id: 'crpd',
    names: {
      ar: ['اتفاقية حقوق الأشخاص ذوي الإعاقة', 'اتفاقية حقوق المعوقين', 'اتفاقية حقوق الأشخاص المعاقين'],
      en: ['Convention on the Rights of Persons with Disabilities', 'CRPD'],
      fr: ['Convention relative aux droits des personnes handicapées'],
    },
  },
  {
    id: 'genocide-convention',
    names: {
      ar: ['اتفاقية منع جريمة الإبادة الجماعية والمعاقبة عليها', 'اتفاقية منع الإبادة الجماعية'],
      en: ['Convention on the Prevention and Punishment of the Crime of Genocide', 'Genocide Convention'],
      fr: ['Convention pour la prévention et la répression du crime de génocide'],
    },
  },
  {
    id: 'refugee-convention',
    names: {
      ar: ['الاتفاقية الخاصة بوضع اللاجئين', 'اتفاقية عام 1951 الخاصة بوضع اللاجئين'],
      en: ['Convention relating to the Status of Refugees', '1951 Refugee Convention'],
      fr: ['Convention relative au statut des réfugiés'],
    },
  },
  {
    id: 'vienna-declaration-human-rights',
    names: {
      ar: ['إعلان وبرنامج عمل فيينا'],
      en: ['Vienna Declaration and Programme of Action'],
      fr: ["Déclaration et Programme d'action de Vienne"],
    },
  },
  {
    id: 'beijing-platform',
    names: {
      ar: ['إعلان ومنهاج عمل بيجين', 'منهاج عمل بيجين'],
      en: ['Beijing Declaration and Platform for Action', 'Beijing Platform for Action'],
      fr: ["Déclaration et Programme d'action de Beijing", "Programme d'action de Beijing"],
    },
  },
  {
    id: 'durban-declaration',
    names: {
      ar: ['إعلان وبرنامج عمل ديربان'],
      en: ['Durban Declaration and Programme of Action'],
      fr: ["Déclaration et Programme d'action de Durban"],
    },
  },
]
