import type { Instrument } from './instrument.ts'

export const agendas: readonly Instrument[] = [
  {
    id: '2030-agenda',
    names: {
      ar: [
        'خطة التنمية المستدامة لعام 2030',
        'خطة عام 2030',
        'أجندة 2030',
        'أجندة التنمية المستدامة 2030',
        'خطة 2030',
      ],
      en: ['2030 Agenda', '2030 Agenda for Sustainable Development'],
      fr: [
        'Programme 2030',
        'Programme de développement durable à l’horizon 2030',
        "Programme de développement durable à l'horizon 2030",
      ],
    },
  },
  {
    id: 'addis-ababa-action-agenda',
    names: {
      ar: ['خطة عمل أديس أبابا'],
      en: ['Addis Ababa Action Agenda'],
      fr: ["Programme d'action d'Addis-Abeba"],
    },
  },
  {
    id: 'agenda-2063',
    names: { ar: ['خطة عام 2063', 'أجندة 2063'], en: ['Agenda 2063'], fr: ['Agenda 2063'] },
  },
  {
    id: 'sendai-framework',
    names: {
      ar: ['إطار سنداي', 'إطار سنداي للحد من مخاطر الكوارث'],
      en: ['Sendai Framework', 'Sendai Framework for Disaster Risk Reduction'],
      fr: ['Cadre de Sendai', 'Cadre de Sendai pour la réduction des risques de catastrophe'],
    },
  },
  {
    id: 'new-urban-agenda',
    names: {
      ar: ['الخطة الحضرية الجديدة'],
      en: ['New Urban Agenda'],
      fr: ['Nouveau Programme pour les villes'],
    },
  },
  {
    id: 'millennium-declaration',
    names: {
      ar: ['إعلان الأمم المتحدة بشأن الألفية', 'إعلان الأمم المتحدة للألفية', 'إعلان الألفية'],
      en: ['United Nations Millennium Declaration', 'Millennium Declaration'],
      fr: ['Déclaration du Millénaire'],
    },
  },
  {
    id: 'rio-declaration',
    names: {
      ar: ['إعلان ريو بشأن البيئة والتنمية'],
      en: ['Rio Declaration on Environment and Development'],
      fr: ["Déclaration de Rio sur l'environnement et le développement"],
    },
  },
  {
    id: 'agenda-21',
    names: { ar: ['جدول أعمال القرن 21'], en: ['Agenda 21'], fr: ['Action 21'] },
  },
  {
    id: 'arab-peace-initiative',
    names: {
      ar: ['مبادرة السلام العربية'],
      en: ['Arab Peace Initiative'],
      fr: ['Initiative de paix arabe'],
    },
  },
  {
    id: 'geneva-communique-2012',
    names: {
      ar: ['بيان جنيف'],
      en: ['Geneva communiqué', 'Geneva Communique'],
      fr: ['Communiqué de Genève'],
    },
  },
  {
    id: 'oic-typoa',
    names: {
      ar: [
        'برنامج العمل العشري',
        'خطة العمل العشرية',
        'برنامج عمل السنوات العشر',
        'برنامج عمل منظمة التعاون الإسلامي العشري',
        'برنامج عمل مدته عشر سنوات',
      ],
      en: ['Ten-Year Programme of Action', 'Ten-Year Program of Action', 'TYPOA'],
      fr: ["Programme d'action décennal"],
    },
  },
  {
    id: 'oic-2025',
    names: {
      ar: [
        'برنامج عمل المنظمة حتى عام 2025',
        'برنامج عمل منظمة التعاون الإسلامي 2025',
        'برنامج عمل منظمة التعاون الإسلامي حتى عام 2025',
      ],
      en: ['OIC-2025 Programme of Action', 'OIC-2025: Programme of Action', 'OIC-2025'],
      fr: ['OCI-2025'],
    },
  },
]
