import { defineLabel } from '../../rules/label-data.ts'

/** Asking several things at once. */
export const multiple = defineLabel({
  id: 'multiple',
  family: 'flag',
  severity: 'minor',
  meaning: 'Asks two or more different questions in one turn.',
  why: 'The person answers one of them, mostly the last and easiest, and the others are lost.',
  source: 'M6 §1.18',
  rules: [{ over: 'turn', with: ['many-questions'], confidence: 0.86 }],
  examples: [
    { text: 'Where did you live, and who paid you?' },
    { text: 'Which road, which house?' },
    { text: 'where u stay n who pay u' },
  ],
  counterExamples: [
    { text: 'May I ask you something? What was the work like?' },
    { text: 'How was it there? What was a normal day like?' },
    { text: 'How was it before and how is it now?' },
  ],
})
