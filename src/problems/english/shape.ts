import type { ProblemGroup } from '../page.ts'

/** What one place alone shows; a schema of scenario files finds most of it too. */
export const shape: ProblemGroup = {
  id: 'shape',
  title: 'Keys and what they hold',
  pages: [
    {
      code: 'unknown-key',
      meaning: 'A key stands here that this part does not have. The nearest that it has is offered.',
      why: 'A misspelt key would be ignored, and what it says would never happen: a rule without its `when` would fire at every turn.',
      wrong: `anywhere:
  - when: {flag: blaming}
    sais: {hurt: [You think I sell them?, So it is my doing.]}`,
      right: `anywhere:
  - when: {flag: blaming}
    says: {hurt: [You think I sell them?, So it is my doing.]}`,
    },
    {
      code: 'missing-key',
      meaning: 'A key is not there that this part needs.',
      why: 'Without a fact’s kind nothing knows where it belongs in the debrief; without a name nobody knows whom one meets.',
      wrong: `facts:
  cousin:
    tells: Her cousin went with the van.`,
      right: `facts:
  vans:
    tells: Her cousin went with the van on Thursday.
    kind: community-concern`,
    },
    {
      code: 'wrong-shape',
      meaning:
        'A key holds another kind of thing than it should: a text where a list was needed, a list where there should be a map.',
      why: 'It cannot be read, and what is meant is not guessed.',
      wrong: `objectives:
  pace: Let her set the pace.`,
      right: `objectives:
  - Let her set the pace.`,
      shown: 'instead',
    },
    {
      code: 'wrong-id',
      meaning: 'An id is not made of lower-case letters, digits and hyphens, beginning with a letter.',
      why: 'Ids stand in transcripts, string tables and file names, where capitals, dots and spaces mean different things on different computers.',
      wrong: `services:
  Labour Office: {name: the labour office, offers: It checks contracts.}`,
      right: `services:
  labour-office: {name: the labour office, offers: It checks contracts.}`,
    },
    {
      code: 'unknown-choice',
      meaning: 'A word stands here that is none of those this key may have.',
      why: 'The words are few so that they mean the same in every scenario and every report.',
      wrong: 'kind: prevent',
      right: 'kind: prevention',
    },
    {
      code: 'wrong-number',
      meaning: 'A whole number within certain bounds was needed.',
      why: 'Meters move in whole steps, and a level or a length outside its bounds means nothing to who chooses a scenario.',
      wrong: 'level: 4',
      right: 'level: 3',
    },
    {
      code: 'wrong-bounds',
      meaning: 'A range is not written as one of `5`, `at least 4`, `at most 6`, `2 to 4`.',
      why: 'It would be unclear whether the number itself counts. These four can be read aloud and mean one thing each.',
      wrong: `reactions:
  - when: {flag: blaming, meters: {trust: '> 3'}}
    meters: {trust: -1}`,
      right: `reactions:
  - when: {flag: blaming, meters: {trust: at least 4}}
    meters: {trust: -1}`,
    },
    {
      code: 'reversed-bounds',
      meaning:
        'A range runs from the larger number to the smaller, or a meter from its highest to its lowest.',
      why: 'No number lies within it, so that the rule would never fire.',
      wrong: `reactions:
  - when: {flag: blaming, turns: 5 to 2}
    meters: {trust: -1}`,
      right: `reactions:
  - when: {flag: blaming, turns: 2 to 5}
    meters: {trust: -1}`,
    },
    {
      code: 'start-out-of-bounds',
      meaning:
        'A meter starts below its lowest or above its highest number, in the whole conversation or in the short variant.',
      why: 'The person would begin in a mood they can never have again.',
      wrong: `meters:
  trust: {from: 0, to: 6, start: 8, good: high}`,
      right: `meters:
  trust: {from: 0, to: 6, start: 2, good: high}`,
    },
    {
      code: 'wrong-reference',
      meaning: 'What the scenario trains is not written as module and paragraph of the guide.',
      why: 'Instructors look the paragraph up, and reports gather scenarios by it.',
      wrong: 'trains: [Module 6, M6 §1.14]',
      right: 'trains: [M6 §1.14, M3 §2.20–2.36]',
    },
    {
      code: 'unknown-paragraph',
      meaning:
        'What the scenario trains is written as a paragraph of the guide, and the guide has none of that number, or a range runs backwards. Its numbering has gaps: there is no M3 §2.21, and M7 §2 begins at 2.2.',
      why: 'Whoever looks it up finds nothing, and docs/guide-coverage.md would not count the scenario where it belongs.',
      wrong: 'trains: [M5 §2.5, M3 §2.21]',
      right: 'trains: [M5 §2.5, M3 §2.22]',
    },
    {
      code: 'empty-text',
      meaning: 'A text or a list is empty.',
      why: 'The person would say nothing, or the trainee would be shown a heading with nothing under it.',
      wrong: 'discussion: []',
      right: 'discussion: [What would make her call you?]',
    },
    {
      code: 'unknown-label',
      meaning:
        'A label stands here that there is not, or not in this family: `blaming` is a flag, not a technique. What can be due are techniques, safeguards and partnership.',
      why: 'No turn would ever have it, so that the rule would never fire.',
      wrong: `reactions:
  - when: {technique: blaming}
    meters: {trust: -1}`,
      right: `reactions:
  - when: {flag: blaming}
    meters: {trust: -1}`,
    },
    {
      code: 'no-effect',
      meaning: 'A rule has neither `says` nor `third` nor `go-to`.',
      why: 'It would take the turn from all rules after it, and the trainee would see nothing happen. What only changes meters is a reaction.',
      wrong: `anywhere:
  - when: {flag: blaming}
    meters: {trust: -1}`,
      right: `reactions:
  - when: {flag: blaming}
    meters: {trust: -1}`,
    },
    {
      code: 'fact-without-words',
      meaning: 'A rule tells a fact, and nobody says it.',
      why: 'The debrief would count as heard what no trainee could have heard.',
      wrong: `anywhere:
  - when: {safeguard: privacy}
    tells: vans
    go-to: talking`,
      right: `anywhere:
  - when: {safeguard: privacy}
    says: {between-us: [Between us. A van comes on Thursdays., Thursdays. Look for the van.]}
    tells: vans
    go-to: talking`,
    },
    {
      code: 'again-needs-a-label',
      meaning: '`again` or `first-time` stands alone: it needs a label, a topic or `silence` beside it.',
      why: 'It would be unclear what is to come up again.',
      wrong: `anywhere:
  - when: {again: true}
    says: {tired: [You go round and round., Again.]}`,
      right: `anywhere:
  - when: {technique: elicit, again: true}
    says: {tired: [You go round and round., Again.]}`,
    },
    {
      code: 'too-few-lines',
      meaning: 'A reply that any turn may get has fewer than two lines without a condition.',
      why: 'It would be said twice in a row, as nobody does who is listening.',
      wrong: `fallback:
  - Is that so.`,
      right: `fallback:
  - Is that so.
  - People say many things.`,
    },
    {
      code: 'too-few-examples',
      meaning: 'A topic has fewer than five sentences to recognise it by.',
      why: 'Trainees ask in many ways. With few examples their questions are taken for something else, and they learn that good questions fail.',
      wrong: `topics:
  tea:
    about: the tea
    examples: [how much is the tea, is the tea good]
    answers:
      - says: {tea-told: [Two coins., Two.]}`,
      right: `topics:
  tea:
    about: the tea
    examples: [how much is the tea, is the tea good, what tea is this, one tea please, do you sell much tea]
    answers:
      - says: {tea-told: [Two coins., Two.]}`,
    },
  ],
}
