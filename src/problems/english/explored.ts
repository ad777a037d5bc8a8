import type { ProblemGroup } from '../page.ts'

/** What walking a scenario finds. */
export const explored: ProblemGroup = {
  id: 'explored',
  title: 'What no conversation comes to',
  pages: [
    {
      code: 'not-reached',
      meaning:
        'No conversation whatever makes this rule fire, brings this line, tells this fact or leads to this state or ending. It is a warning where that is proved, a note where none was found but not every conversation could be tried. What hangs on another thing that is not reached is told there.',
      why: 'Nobody will ever hear it, though it reads as if somebody might. Most times a number is out of reach, or another rule always comes first.',
      wrong: `states:
  talking:
    says: {talking-in: ['*sits down herself*', So.]}
    rules:
      - when: {meters: {trust: at most 3}}
        says: {cold: [I have said too much., The tea is cold.]}`,
      right: `states:
  talking:
    says: {talking-in: ['*sits down herself*', So.]}
    rules:
      - when: {meters: {trust: at least 5}}
        says: {warm: [I have not said that to anybody., One more glass.]}`,
    },
    {
      code: 'no-way-out',
      meaning:
        'One can come into this state in such a way that no ending can be reached any more, whatever one says or does, leaving included.',
      why: 'The conversation would never end: no ending, no debrief. A rule about leaving that leads nowhere comes before the one in `anywhere`.',
      wrong: `meters:
  patience: {from: 0, to: 2, start: 2}
reactions:
  - when: {flag: blaming}
    meters: {patience: -1}
anywhere:
  - when: {leaves: true}
    go-to: gone
  - when: {silence: true}
    says: {quiet: ['*pours a second glass*', Tea?]}
states:
  wary:
    says: {welcome: ['Tea, officer?', Sit.]}
    rules:
      - when: {flag: threatening}
        go-to: closed
      - when: {flag: leading}
        go-to: back-room
  back-room:
    says: {in-the-back: ['Come through, mind the step.', 'In here, it is quieter.']}
    rules:
      - when: {leaves: true}
        says: {stuck-door: [The door sticks. Sit., Later. The door sticks.]}
      - when: {meters: {patience: at least 1}}
        go-to: wary`,
      right: `meters:
  patience: {from: 0, to: 2, start: 2}
reactions:
  - when: {flag: blaming}
    meters: {patience: -1}
anywhere:
  - when: {leaves: true}
    go-to: gone
  - when: {silence: true}
    says: {quiet: ['*pours a second glass*', Tea?]}
states:
  wary:
    says: {welcome: ['Tea, officer?', Sit.]}
    rules:
      - when: {flag: threatening}
        go-to: closed
      - when: {flag: leading}
        go-to: back-room
  back-room:
    says: {in-the-back: ['Come through, mind the step.', 'In here, it is quieter.']}
    rules:
      - when: {leaves: true, meters: {patience: at least 1}}
        says: {stuck-door: [The door sticks. Sit., Later. The door sticks.]}
      - when: {meters: {patience: at least 1}}
        go-to: wary`,
      shown: 'instead',
    },
  ],
}
