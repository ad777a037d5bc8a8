/** English messages of the guide's modules and what trains them; every id begins with that word. */
export const guide = {
  'guide.coverage.title': 'What of the guide the scenarios train',
  'guide.coverage.introduction':
    'For each learning outcome of the guide’s modules (in our words): the paragraphs that teach it, and the scenarios that train it, the easiest first, with the references by which they do. `npm run golden` writes this page from what the scenarios name under `trains`; every such reference is checked against the guide’s real paragraphs. Which paragraphs teach an outcome is our judgement (`src/guide/english`), and a scenario that names one gives occasion to practise it; that is no proof that it is learned.',
  'guide.coverage.trained':
    'Of {all} outcomes {trained} are trained by {scenarios, plural, =1 {one scenario} other {at least one of # scenarios}}.',
  'guide.coverage.none': 'no scenario yet',
  'guide.coverage.no-outcomes': 'The guide names no outcomes here: it is for looking back.',
  'guide.coverage.module': 'Module {id}: {title}',
  'guide.coverage.head.outcome': 'outcome',
  'guide.coverage.head.paragraphs': 'paragraphs',
  'guide.coverage.head.scenarios': 'scenarios',
} as const
