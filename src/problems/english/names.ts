import type { ProblemGroup } from '../page.ts'

/** Ids: those that are given, and those that are spoken of. */
export const names: ProblemGroup = {
  id: 'names',
  title: 'Names of things',
  pages: [
    {
      code: 'repeated-id',
      meaning:
        'Two replies have the same id, or a state and another state or an ending have. States and endings share one list of names, nested ones included.',
      why: '`go-to` and the transcript could mean either.',
      wrong: `anywhere:
  - when: {flag: blaming}
    says:
      welcome: [You think I sell them?, So it is my doing.]`,
      right: `anywhere:
  - when: {flag: blaming}
    says:
      hurt: [You think I sell them?, So it is my doing.]`,
    },
    {
      code: 'unknown-target',
      meaning: '`go-to` names a state or an ending that there is not.',
      why: 'The conversation could not go on from there.',
      wrong: `anywhere:
  - when: {safeguard: privacy}
    go-to: talkng`,
      right: `anywhere:
  - when: {safeguard: privacy}
    go-to: talking`,
    },
    {
      code: 'target-is-state-only',
      meaning: 'An ending is named where only a state can stand, as in `opening`.',
      why: 'A conversation cannot begin with its end.',
      wrong: 'opening: gone',
      right: 'opening: wary',
    },
    {
      code: 'unknown-state',
      meaning: 'A condition or `opening` names a state that there is not, perhaps since it was renamed.',
      why: 'The condition would never hold.',
      wrong: `anywhere:
  - when: {flag: blaming, been-in: talkin}
    says: {hurt: [I gave you tea., And I let you sit here.]}`,
      right: `anywhere:
  - when: {flag: blaming, been-in: talking}
    says: {hurt: [I gave you tea., And I let you sit here.]}`,
    },
    {
      code: 'unknown-fact',
      meaning: 'A fact is named that does not stand under `facts`.',
      why: 'Nobody could have told it, and the debrief could not name it.',
      wrong: `anywhere:
  - when: {flag: blaming, told: van}
    says: {hurt: [I told you of the van., And I told you.]}`,
      right: `anywhere:
  - when: {flag: blaming, told: vans}
    says: {hurt: [I told you of the van., And I told you.]}`,
    },
    {
      code: 'unknown-topic',
      meaning: 'A topic is named that does not stand under `topics`.',
      why: 'No turn could touch it.',
      wrong: `anywhere:
  - when: {topic: busses, flag: leading}
    says: {led: [You know already, it seems., So you have been told.]}`,
      right: `anywhere:
  - when: {topic: buses, flag: leading}
    says: {led: [You know already, it seems., So you have been told.]}`,
    },
    {
      code: 'unknown-meter',
      meaning: 'A meter is named that does not stand under `meters`.',
      why: 'Nothing would be changed, or the condition would never hold.',
      wrong: `reactions:
  - when: {flag: blaming}
    meters: {trsut: -1}`,
      right: `reactions:
  - when: {flag: blaming}
    meters: {trust: -1}`,
    },
    {
      code: 'unknown-third',
      meaning: 'Somebody speaks who does not stand under `thirds`.',
      why: 'The trainee would not be told who it is.',
      wrong: `thirds:
  boy: {name: A boy, role: carries the tea}
anywhere:
  - when: {flag: blaming}
    third: {who: boi, says: {boy-calls: ['Auntie, two teas!', 'Auntie! Sugar!']}}
  - when: {flag: leading}
    third: {who: boy, says: {boy-asks: ['Auntie, who is that?', 'Is that police?']}}`,
      right: `thirds:
  boy: {name: A boy, role: carries the tea}
anywhere:
  - when: {flag: blaming}
    third: {who: boy, says: {boy-calls: ['Auntie, two teas!', 'Auntie! Sugar!']}}`,
    },
    {
      code: 'unknown-service',
      meaning: 'The case sheet names a service that does not stand under `services`.',
      why: 'Whoever fills the sheet in could not choose it.',
      wrong: `services:
  labour-office: {name: the labour office, offers: It checks contracts.}
case-sheet:
  refer-to: [labor-office]`,
      right: `services:
  labour-office: {name: the labour office, offers: It checks contracts.}
case-sheet:
  refer-to: [labour-office]`,
    },
    {
      code: 'unknown-reply',
      meaning: '`says` holds the bare id of a reply, and there is none of that name.',
      why: 'The person would say nothing. Perhaps a text was meant: then give the reply an id and its lines.',
      wrong: `anywhere:
  - when: {flag: blaming}
    says: hurt`,
      right: `anywhere:
  - when: {flag: blaming}
    says: {hurt: [You think I sell them?, So it is my doing.]}
  - when: {flag: dismissive}
    says: hurt`,
    },
    {
      code: 'wrong-start',
      meaning: 'The `start` of a state is not one of the states inside it.',
      why: 'Whoever goes to the outer state must come to stand in an inner one.',
      wrong: `states:
  talking:
    start: wary
    states:
      sitting:
        says: {sits: ['*sits down herself*', So.]}`,
      right: `states:
  talking:
    start: sitting
    states:
      sitting:
        says: {sits: ['*sits down herself*', So.]}`,
    },
  ],
}
