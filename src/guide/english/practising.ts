import type { GuideModule } from '../module.ts'

/** Modules 3 to 8: policing with communities, meeting possible victims, referring them, and looking back. */
export const practising: readonly GuideModule[] = [
  {
    id: '3',
    title: 'Understanding community-oriented policing',
    outcomes: [
      {
        text: 'Put working closely with communities first',
        paragraphs: ['M3 §1.1–1.7', 'M3 §2.26–2.36', 'M3 §4.1–4.4', 'M3 §5.1–5.5'],
      },
      {
        text: 'Solve problems together, so that the partnership serves both sides',
        paragraphs: ['M3 §2.32', 'M3 §3.1–3.2', 'M3 §3.5–3.11'],
      },
      {
        text: 'Earn trust by being open to what a community and victims need',
        paragraphs: ['M3 §2.3–2.20', 'M3 §2.22–2.25', 'M3 §5.7–5.11'],
      },
    ],
    questions: [
      'What have police to offer a community, and a victim, so that they would want to work with you?',
      'Which services near you help people to hold out against an offer like the ones you heard of?',
    ],
  },
  {
    id: '4',
    title: 'Community-oriented policing in identifying victims',
    outcomes: [
      {
        text: 'Meet every case with a sense for what the victim goes through',
        paragraphs: ['M4 §2.1–2.2', 'M4 §3.3', 'M4 §3.6'],
      },
      {
        text: 'Find occasions to earn the confidence of possible and present victims',
        paragraphs: ['M4 §1.1–1.5', 'M4 §3.1–3.2'],
      },
      {
        text: 'Offer help that fits how a victim really lives',
        paragraphs: ['M3 §5.8–5.11', 'M4 §3.4–3.6', 'M5 §2.2'],
      },
    ],
    questions: [
      'Who around you sees possible victims without knowing it, and would make a good partner?',
      'How do such people already help you, and what would make it easier for them?',
    ],
  },
  {
    id: '5',
    title: 'Gender in community-oriented approaches',
    outcomes: [
      {
        text: 'Use what is known of the risks that victims face',
        paragraphs: ['M5 §1.1–1.4', 'M5 §2.2–2.4'],
      },
      {
        text: 'See with an eye for gender in identifying and approaching possible victims',
        paragraphs: ['M5 §1.3', 'M5 §1.5–1.6', 'M5 §2.1', 'M5 §2.3–2.5'],
      },
      {
        text: 'Attend to what children need and struggle with, in prevention and in response',
        paragraphs: ['M1A §1.3–1.4', 'M1A §2.4'],
      },
    ],
    questions: [
      'Why might somebody say that she is free to come and go, and what would it cost her to say otherwise?',
      'What in what you saw had to do with gender, the officer’s included?',
      'How else could the officer have gone about it?',
    ],
  },
  {
    id: '6',
    title: 'Police-public partnership in preventing and combating trafficking',
    outcomes: [
      { text: 'Police with prevention in mind', paragraphs: ['M6 §1.1', 'M6 §1.5–1.8', 'M6 §1.12'] },
      {
        text: 'Open ways to talk with communities, so that what threatens them can be seen',
        paragraphs: ['M6 §1.4', 'M6 §1.8–1.16'],
      },
      {
        text: 'Make respect on both sides and a long partnership a habit of mind',
        paragraphs: ['M6 §1.1–1.3', 'M6 §1.15–1.18'],
      },
    ],
    questions: [
      'What could be going on where you work, and whom would you talk with to find out?',
      'What would you ask first, and what would you share before you ask?',
      'Which problems of their own might they want solved, and by whom?',
    ],
  },
  {
    id: '7',
    title: 'National and regional referral mechanisms',
    outcomes: [
      {
        text: 'Add to a referral system without making criminals of victims',
        paragraphs: ['M7 §1.1–1.2', 'M7 §2.2–2.9'],
      },
      { text: 'Fit police work to how referral works', paragraphs: ['M7 §2.6–2.9', 'M7 §3.1–3.2'] },
      {
        text: 'Use and strengthen cooperation across borders',
        paragraphs: ['M1B §1.4', 'M3 §5.6'],
      },
    ],
    questions: [
      'What is for police to do in a referral, and when had they better step back after the first word?',
      'What does it do to a victim when police do more than the others in the system would want?',
    ],
  },
  {
    id: '8',
    title: 'Reflection, evaluation, ways forward',
    outcomes: [],
    questions: [
      'Which three things, in your own words, make policing community-oriented?',
      'How does meeting people with a sense for what victims go through belong to it?',
      'Where does the work of police in a referral begin, and where does it end?',
      'What will you do otherwise from tomorrow on, and how?',
    ],
  },
]
