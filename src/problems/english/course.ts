import type { ProblemGroup } from '../page.ts'

/** Where a conversation can go: rules, states, endings. */
export const course: ProblemGroup = {
  id: 'course',
  title: 'Where a conversation can go',
  pages: [
    {
      code: 'no-way-to-leave',
      meaning: 'In `anywhere` there is no rule for leaving that always holds and leads to an ending.',
      why: 'A trainee may leave at any moment, and so may the person. Without such a rule nothing would answer it.',
      wrong: `anywhere:
  - when: {silence: true}
    says: {quiet: ['*pours a second glass*', Tea?]}
  - when: {flag: threatening}
    go-to: closed
  - when: {leaves: true, heard: next-step}
    go-to: gone`,
      right: `anywhere:
  - when: {silence: true}
    says: {quiet: ['*pours a second glass*', Tea?]}
  - when: {flag: threatening}
    go-to: closed
  - when: {leaves: true}
    go-to: gone`,
      shown: 'instead',
    },
    {
      code: 'no-rule-for-silence',
      meaning: 'In `anywhere` there is no rule for silence that always holds.',
      why: 'Silence is part of listening; it must be answered in every state, if only with a look.',
      wrong: `anywhere:
  - when: {flag: threatening}
    go-to: closed
  - when: {leaves: true}
    go-to: gone`,
      right: `anywhere:
  - when: {flag: threatening}
    go-to: closed
  - when: {leaves: true}
    go-to: gone
  - when: {silence: true}
    says: {quiet: ['*pours a second glass*', Tea?]}`,
      shown: 'instead',
    },
    {
      code: 'unreachable-state',
      meaning:
        'No rule leads to this state, or only rules of states that cannot be reached themselves. What stands in its conditions is not weighed; `hearken explore` does that.',
      why: 'Nobody would ever see what was written for it. Where several states hang together, the first of them is named.',
      wrong: `states:
  washing-up:
    says: {washes: ['*turns to the basin*', The water is cold already.]}`,
      right: `states:
  washing-up:
    says: {washes: ['*turns to the basin*', The water is cold already.]}
  wary:
    says: {welcome: ['Tea, officer?', Sit.]}
    rules:
      - when: {meters: {trust: at least 4}}
        go-to: talking
      - when: {turns-here: at least 8}
        go-to: washing-up`,
    },
    {
      code: 'unreachable-ending',
      meaning: 'No rule leads to this ending.',
      why: 'Nobody would ever read its debrief.',
      wrong: `endings:
  later:
    title: Another day
    kind: good
    debrief: You agreed when to speak again (M6 §1.8).`,
      right: `anywhere:
  - when: {leaves: true, heard: next-step}
    go-to: later
endings:
  later:
    title: Another day
    kind: good
    debrief: You agreed when to speak again (M6 §1.8).`,
    },
    {
      code: 'shadowed-rule',
      meaning: 'Whenever this rule holds, another one that is looked at earlier holds as well.',
      why: 'It never fires. Put the narrower rule first: the special answer before the usual one.',
      wrong: `anywhere:
  - when: {flag: [blaming, leading]}
    says: {hurt: [You think I sell them?, So it is my doing.]}
  - when: {flag: blaming, told: vans}
    says: {regrets: [I should have kept it to myself., That is what one gets for telling.]}`,
      right: `anywhere:
  - when: {flag: blaming, told: vans}
    says: {regrets: [I should have kept it to myself., That is what one gets for telling.]}
  - when: {flag: [blaming, leading]}
    says: {hurt: [You think I sell them?, So it is my doing.]}`,
    },
    {
      code: 'impossible-condition',
      meaning:
        'No turn can meet this condition: two parts of it exclude each other, or one part cannot be so where it stands.',
      why: 'The rule never fires, the line is never said, though all of it looks right.',
      wrong: `anywhere:
  - when: {flag: blaming, told: vans, not-told: vans}
    says: {hurt: [You think I sell them?, So it is my doing.]}`,
      right: `anywhere:
  - when: {flag: blaming, not-told: vans}
    says: {hurt: [You think I sell them?, So it is my doing.]}`,
    },
    {
      code: 'impossible-meter',
      meaning:
        'A condition asks a meter for a number it never has: outside its bounds, or above its start where nothing raises it.',
      why: 'The rule never fires, and trainees wait for a trust that cannot come.',
      wrong: `anywhere:
  - when: {safeguard: privacy, meters: {trust: at least 8}}
    says: {between-us: [Between us., Nobody else hears this?]}`,
      right: `anywhere:
  - when: {safeguard: privacy, meters: {trust: at least 5}}
    says: {between-us: [Between us., Nobody else hears this?]}`,
    },
    {
      code: 'stuck-state',
      meaning: 'Nothing that is said, and no silence, leads out of this state; only leaving does.',
      why: 'A trainee who does everything well goes on for ever and learns that nothing they say matters.',
      wrong: `anywhere:
  - when: {leaves: true, heard: threatening}
    go-to: closed
  - when: {leaves: true}
    go-to: gone
  - when: {silence: true}
    says: {quiet: ['*pours a second glass*', Tea?]}`,
      right: `anywhere:
  - when: {leaves: true, heard: threatening}
    go-to: closed
  - when: {leaves: true}
    go-to: gone
  - when: {turns: at least 20}
    says: {tired: [I have to wash up now., The water is cold already.]}
    go-to: gone
  - when: {silence: true}
    says: {quiet: ['*pours a second glass*', Tea?]}`,
      shown: 'instead',
    },
    {
      code: 'endless-loop',
      meaning:
        'Two or more states lead to each other, and nothing that is said leads out of them; only leaving does.',
      why: 'It looks as if the conversation moved, and it goes round. Let it lead out, if only after some turns.',
      wrong: `anywhere:
  - when: {leaves: true, heard: threatening}
    go-to: closed
  - when: {leaves: true}
    go-to: gone
  - when: {silence: true}
    says: {quiet: ['*pours a second glass*', Tea?]}
states:
  wary:
    says: {welcome: ['Tea, officer?', Sit.]}
    rules:
      - when: {technique: empathize}
        go-to: talking
  talking:
    says: {sits: ['*sits down herself*', So.]}
    rules:
      - when: {flag: blaming}
        go-to: wary`,
      right: `anywhere:
  - when: {leaves: true, heard: threatening}
    go-to: closed
  - when: {leaves: true}
    go-to: gone
  - when: {silence: true}
    says: {quiet: ['*pours a second glass*', Tea?]}
states:
  wary:
    says: {welcome: ['Tea, officer?', Sit.]}
    rules:
      - when: {technique: empathize}
        go-to: talking
  talking:
    says: {sits: ['*sits down herself*', So.]}
    rules:
      - when: {flag: blaming}
        go-to: wary
      - when: {turns-here: at least 8}
        says: {tired: [I have to wash up now., The water is cold already.]}
        go-to: gone`,
      shown: 'instead',
    },
    {
      code: 'nothing-said',
      meaning: 'A rule leads to a state, and neither the rule nor the state has a word to say.',
      why: 'The trainee speaks and gets no answer at all, not even a look.',
      wrong: `states:
  talking:
    about: She sits down.`,
      right: `states:
  talking:
    about: She sits down.
    says: {sits: ['*sits down herself*', So.]}`,
    },
    {
      code: 'short-not-shorter',
      meaning: 'The short variant takes as many minutes as the whole conversation, or more.',
      why: 'Whoever has little time chooses by this number.',
      wrong: 'short: {minutes: 12, opening: talking}',
      right: 'short: {minutes: 5, opening: talking}',
    },
  ],
}
