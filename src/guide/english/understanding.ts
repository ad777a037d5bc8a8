import type { GuideModule } from '../module.ts'

/** Modules 1A to 2: what trafficking is, who answers it, and whose rights are at stake. */
export const understanding: readonly GuideModule[] = [
  {
    id: '1A',
    title: 'Understanding trafficking in persons in the ASEAN context',
    outcomes: [
      {
        text: 'Name the root causes of trafficking in the region and the forms it takes',
        paragraphs: ['M1A §1.1–1.3', 'M1A §2.1–2.6', 'M3 §3.3–3.5', 'M3 §5.10'],
      },
      {
        text: 'Tell trafficking, forced labour and the smuggling of migrants apart',
        paragraphs: ['M1A §1.1–1.2', 'M1A §1.5–1.10'],
      },
      { text: 'Say how corruption and trafficking hang together', paragraphs: ['M1A §3.1–3.2'] },
    ],
    questions: [
      'Whom do traffickers look for where you work? What do these people have in common, and what not?',
      'What makes such exploitation possible where you work, and who makes it easier?',
    ],
  },
  {
    id: '1B',
    title: 'Regional responses to trafficking in persons',
    outcomes: [
      {
        text: 'Say what part the actors of ASEAN have in working with communities against trafficking',
        paragraphs: ['M1B §1.1–1.4'],
      },
      {
        text: 'Tell what is for police to do from what is for others',
        paragraphs: ['M1B §2.1–2.2', 'M3 §2.33', 'M7 §2.8', 'M7 §3.1–3.2'],
      },
    ],
    questions: [
      'Which communities do you work with every week, and which that matter here do you never meet?',
      'How could one of these be brought into the work, and what would they want of you?',
    ],
  },
  {
    id: '2',
    title: 'Human rights-based approaches',
    outcomes: [
      {
        text: 'Bring a human rights-based approach into daily police work',
        paragraphs: ['M2 §1.1–1.11', 'M2 §2.1–2.3', 'M2 §3.1', 'M4 §2.2'],
      },
      {
        text: 'Take discrimination and what else makes people victims into account in deciding how to meet communities',
        paragraphs: ['M2 §4.1–4.2', 'M2 §5.1–5.6', 'M2 §6.1–6.3'],
      },
    ],
    questions: [
      'In your own words: what does it mean to work from people’s rights?',
      'Where does your work touch the rights of the people you meet, for better and for worse?',
    ],
  },
]
