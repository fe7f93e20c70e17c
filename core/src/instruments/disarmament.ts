import type { Instrument } from './instrument.ts'

export const disarmament: readonly Instrument[] = [
  {
    id: 'npt',
    names: {
      ar: [
        'معاهدة عدم انتشار الأسلحة النووية',
        'معاهدة منع انتشار الأسلحة النووية',
        'معاهدة حظر انتشار الأسلحة النووية',
        'معاهدة عدم الانتشار',
        'معاهدة عدم الانتشار النووي',
        'معاهدة عدم انتشار السلاح النووي',
        'معاهدة منع الانتشار النووي',
        'معاهدة حظر الانتشار النووي',
      ],
      en: [
        'Treaty on the Non-Proliferation of Nuclear Weapons',
        'Non-Proliferation Treaty',
        'NPT',
        'Nuclear Non-Proliferation Treaty',
        'Nuclear Nonproliferation Treaty',
      ],
      fr: ['Traité sur la non-prolifération des armes nucléaires', 'Traité de non-prolifération', 'TNP'],
    },
  },
  {
    id: 'ctbt',
    names: {
      ar: ['معاهدة الحظر الشامل للتجارب النووية', 'معاهدة الحظر الشامل'],
      en: ['Comprehensive Nuclear-Test-Ban Treaty', 'CTBT'],
      fr: ["Traité d'interdiction complète des essais nucléaires", 'TICE'],
    },
  },
  {
    id: 'att',
    names: {
      ar: ['معاهدة تجارة الأسلحة', 'معاهدة لتجارة الأسلحة', 'معاهدة الاتجار بالأسلحة'],
      en: ['Arms Trade Treaty'],
      fr: ['Traité sur le commerce des armes'],
    },
  },
  {
    id: 'tpnw',
    names: {
      ar: ['معاهدة حظر الأسلحة النووية'],
      en: ['Treaty on the Prohibition of Nuclear Weapons'],
      fr: ["Traité sur l'interdiction des armes nucléaires"],
    },
  },
  {
    id: 'cwc',
    names: {
      ar: ['اتفاقية الأسلحة الكيميائية', 'اتفاقية حظر الأسلحة الكيميائية', 'اتفاقية حظر الأسلحة الكيماوية'],
      en: ['Chemical Weapons Convention', 'CWC', 'Convention on the Prohibition of Chemical Weapons'],
      fr: ['Convention sur les armes chimiques'],
    },
  },
  {
    id: 'bwc',
    names: {
      ar: ['اتفاقية الأسلحة البيولوجية'],
      en: ['Biological Weapons Convention', 'BWC', 'Biological and Toxin Weapons Convention', 'BTWC'],
      fr: ['Convention sur les armes biologiques'],
    },
  },
  {
    id: 'small-arms-programme',
    names: {
      ar: [
        'برنامج العمل المتعلق بمنع الاتجار غير المشروع بالأسلحة الصغيرة والأسلحة الخفيفة من جميع جوانبه ومكافحته والقضاء عليه',
      ],
      en: [
        'Programme of Action to Prevent, Combat and Eradicate the Illicit Trade in Small Arms and Light Weapons in All Its Aspects',
      ],
      fr: [
        "Programme d'action en vue de prévenir, combattre et éliminer le commerce illicite des armes légères sous tous ses aspects",
      ],
    },
  },
]
