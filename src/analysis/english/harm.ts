/** Concepts of harm and coercion: never to be put into somebody's mouth. Base forms (see synonyms). */
export const harmWords: ReadonlySet<string> = new Set(
  (
    'beat hit slap punch kick strike hurt harm injure lock trap cage confine imprison threat threaten force forced rape abuse abused touch molest ' +
    'assault sell sold traffic trafficked trafficking kidnap abduct steal stole rob drug drugged starve trick cheat deceive torture burn chain tie ' +
    'kill stab prostitute exploit exploited exploitation violence violent slave enslave smuggle blackmail rapist pimp harass attack whip scar victim'
  ).split(' '),
)

/** Things done to a person that a wh-question takes for granted: verb, then what it was done to. */
export const takingWords: ReadonlySet<string> = new Set(
  'keep take hold confiscate seize withhold grab steal lock'.split(' '),
)
/** What may be taken. */
export const takenThings: ReadonlySet<string> = new Set('passport phone salary wage wages id'.split(' '))
