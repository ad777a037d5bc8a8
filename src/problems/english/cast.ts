import type { ProblemGroup } from '../page.ts'

/** What a scenario has and does not use, and what stands in it twice. */
export const cast: ProblemGroup = {
  id: 'cast',
  title: 'Facts, meters, topics, words',
  pages: [
    {
      code: 'fact-never-told',
      meaning: 'No rule tells this fact.',
      why: 'The debrief would list it as not heard, though nobody could ever hear it.',
      wrong: `facts:
  cousin:
    tells: Her cousin went with the van.
    kind: community-concern`,
      right: `facts:
  cousin:
    tells: Her cousin went with the van.
    kind: community-concern
anywhere:
  - when: {safeguard: privacy, told: vans}
    says: {cousin-told: [My cousin went with it., It was my cousin who went.]}
    tells: cousin`,
    },
    {
      code: 'kept-fact-expected',
      meaning: 'The case sheet expects a fact that is theirs to keep.',
      why: 'Whoever fills it in would be marked down for not having pressed for what was never theirs to ask.',
      wrong: `facts:
  cousin:
    tells: Who her cousin is.
    theirs-to-keep: true
anywhere:
  - when: {safeguard: privacy, told: vans}
    says: {cousin-told: [My cousin went with it., It was my cousin who went.]}
    tells: cousin
case-sheet:
  conclusion: not-enough-to-say
  indicators: [vans, cousin]`,
      right: `facts:
  cousin:
    tells: Who her cousin is.
    theirs-to-keep: true
anywhere:
  - when: {safeguard: privacy, told: vans}
    says: {cousin-told: [My cousin went with it., It was my cousin who went.]}
    tells: cousin
case-sheet:
  conclusion: not-enough-to-say
  indicators: [vans]`,
    },
    {
      code: 'unused-meter',
      meaning: 'No condition reads this meter, and it has no `good`.',
      why: 'It goes up and down and nobody ever notices.',
      wrong: `meters:
  patience: {from: 0, to: 5, start: 5}
reactions:
  - when: {flag: multiple}
    meters: {patience: -1}`,
      right: `meters:
  patience: {from: 0, to: 5, start: 5}
reactions:
  - when: {flag: multiple}
    meters: {patience: -1}
anywhere:
  - when: {meters: {patience: 0}}
    says: {shuts: [That is enough., '*turns away*']}
    go-to: closed`,
    },
    {
      code: 'unchanged-meter',
      meaning:
        'No rule and no reaction changes this meter, and the short variant starts it at the same number.',
      why: 'It stays where it starts: what it is to open stays closed, whatever the trainee does.',
      wrong: `meters:
  patience: {from: 0, to: 5, start: 5}
anywhere:
  - when: {flag: multiple, meters: {patience: at least 3}}
    says: {slowly: [One thing at a time., Which of them?]}`,
      right: `meters:
  patience: {from: 0, to: 5, start: 5}
reactions:
  - when: {flag: multiple}
    meters: {patience: -1}
anywhere:
  - when: {flag: multiple, meters: {patience: at least 3}}
    says: {slowly: [One thing at a time., Which of them?]}`,
    },
    {
      code: 'unused-third',
      meaning: 'Somebody stands under `thirds` and never speaks.',
      why: 'The briefing would speak of a person who is not there.',
      wrong: `thirds:
  boy: {name: A boy, role: carries the tea}`,
      right: `thirds:
  boy: {name: A boy, role: carries the tea}
anywhere:
  - when: {flag: blaming}
    third: {who: boy, says: {boy-calls: ['Auntie, two teas!', 'Auntie! Sugar!']}}`,
    },
    {
      code: 'unused-topic',
      meaning: 'A topic has no answers, and no condition names it.',
      why: 'Turns about it would be understood and still get the answer for anything.',
      wrong: `topics:
  tea:
    about: the tea
    examples: [how much is the tea, is the tea good, what tea is this, one tea please, do you sell much tea]`,
      right: `topics:
  tea:
    about: the tea
    examples: [how much is the tea, is the tea good, what tea is this, one tea please, do you sell much tea]
    answers:
      - says: {tea-told: [Two coins., Two.]}`,
    },
    {
      code: 'repeated-line',
      meaning: 'The same line stands word for word in two places, or twice in one reply.',
      why: 'The person would repeat themselves like a machine, and two places of a transcript look like one.',
      wrong: `anywhere:
  - when: {flag: blaming}
    says: {hurt: [So it is my doing., 'Sit, sit. It is only tea.']}`,
      right: `anywhere:
  - when: {flag: blaming}
    says: {hurt: [So it is my doing., Then do not drink it.]}`,
    },
    {
      code: 'unknown-slot',
      meaning:
        'A line holds a word in braces that nothing is put in the place of. Only `{asked}` is: it stands for what was asked about.',
      why: 'The person would speak the braces.',
      wrong: `fallback:
  - Is that so.
  - You ask about {askd}. Why that?`,
      right: `fallback:
  - Is that so.
  - You ask about {asked}. Why that?`,
    },
    {
      code: 'repeated-example',
      meaning:
        'The same example stands under two topics, or twice under one; capitals and punctuation do not count.',
      why: 'A turn like it could get either answer; under one topic it helps nobody to be understood.',
      wrong: `topics:
  tea:
    about: the tea
    examples: [how much is the tea, is the tea good, what tea is this, one tea please, Who comes here in the morning?]
    answers:
      - says: {tea-told: [Two coins., Two.]}`,
      right: `topics:
  tea:
    about: the tea
    examples: [how much is the tea, is the tea good, what tea is this, one tea please, who drinks your tea]
    answers:
      - says: {tea-told: [Two coins., Two.]}`,
    },
    {
      code: 'confused-topics',
      meaning:
        'The coder takes a fifth of the examples of two topics for the other one, each left out of its own once. Only `hearken check --spoken` finds it.',
      why: 'One question in five gets the answer to another.',
      wrong: `topics:
  tea:
    about: vans
    examples: [what about the white van, do you see the van, is there a van on Thursday, whose van is it, tell me of the van]
    answers:
      - says: {tea-told: [Which van?, A van is a van.]}`,
      right: `topics:
  tea:
    about: the tea
    examples: [how much is the tea, is the tea good, what tea is this, one tea please, do you sell much tea]
    answers:
      - says: {tea-told: [Two coins., Two.]}`,
    },
  ],
}
