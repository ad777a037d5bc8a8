import type { ProblemGroup } from '../page.ts'

/** Words that make a type of a person. */
export const people: ProblemGroup = {
  id: 'people',
  title: 'People, not types',
  pages: [
    {
      code: 'status-word',
      meaning:
        'What the writer tells (a setting, a brief, a fact, an ending, a cue) names somebody by what they count as: “the victim”, “illegals”, “prostitute”, “trafficker”. What a person says of themselves is not looked at, nor a word in quotation marks, nor “possible victim”.',
      why: 'Trainees learn the words they read. A person who is called a victim before they have said anything has been told what they are (M6 §1.11, M5 §1.6).',
      wrong: `facts:
  vans:
    tells: A trafficker collects girls in a van on Thursdays.
    kind: community-concern
    unlocked-by: Asking openly what she sees.`,
      right: `facts:
  vans:
    tells: A man with a ring collects girls in a van on Thursdays.
    kind: community-concern
    unlocked-by: Asking openly what she sees.`,
    },
    {
      code: 'source-country',
      meaning: 'A text calls a country a source, or lists countries that people are from.',
      why: 'No country is a source of people, and a list of countries is a list of suspects. Whoever comes from one of them reads it.',
      wrong: `setting: A tea stall by a bus station, where girls from Laos and Cambodia change buses.`,
      right: `setting: A tea stall by a bus station, where girls from the hills change buses.`,
    },
    {
      code: 'origin-and-crime',
      meaning: 'A text joins where people come from, or what they believe, with a crime: “a Chinese gang”.',
      why: 'Recruiters are neighbours, kin and friends (M1A §1.7). An origin explains nothing, and an officer who has learned that it does looks at the wrong people.',
      wrong: `fallback:
  - A Burmese gang, they say.
  - Ask my nephew.`,
      right: `fallback:
  - My own cousin, they say.
  - Ask my nephew.`,
    },
    {
      code: 'gift-for-talk',
      meaning: 'What the writer tells gives somebody something for talking, or praises that.',
      why: 'Help does not hang on what a person tells (M5 §1.5). A phone that is given back for a story was taken for one.',
      wrong: `objectives:
  - Offer her a meal for her story.`,
      right: `objectives:
  - See that she has eaten before you ask anything.`,
      shown: 'instead',
    },
    {
      code: 'rescue-word',
      meaning: 'What the writer tells speaks of rescue, of heroes, or of saving somebody.',
      why: 'Nobody is rescued by a conversation. A person who decides something has decided it; an officer who thinks of rescue does not ask.',
      wrong: `objectives:
  - Rescue the girls in the van.`,
      right: `objectives:
  - Hear what she would do about the van, and what she would not.`,
      shown: 'instead',
    },
    {
      code: 'graphic-word',
      meaning: 'A text, also one that is said, names violence or sex in a word that shows it.',
      why: 'Some of those who practise have lived through it, and nobody listens better for having seen it. It is enough that it happened.',
      wrong: `setting: A tea stall by a bus station. There is blood on the step.`,
      right: `setting: A tea stall by a bus station. Somebody has washed the step.`,
    },
  ],
}
