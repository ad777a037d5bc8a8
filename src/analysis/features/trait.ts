/** What the engine knows about a clause, the sentence it stands in, or the whole turn. Rules ask for these by name. */
export type Trait =
  // What the clause asks (see question.ts).
  | 'question'
  | 'open'
  | 'closed'
  | 'specific'
  | 'choice'
  | 'request'
  | 'tag'
  | 'declarative'
  | 'negative-question'
  | 'general'
  | 'later-question'
  // How it ends, and whether it is done rather than said.
  | 'asks'
  | 'trails-off'
  | 'action'
  // What it claims, against what was told (see claim.ts).
  | 'claim'
  | 'supported'
  | 'fully-supported'
  | 'unsupported'
  | 'conflict'
  | 'denial'
  | 'harm-added'
  | 'presumes-harm'
  | 'takes-up'
  | 'echo'
  | 'feeling-only'
  | 'thin'
  | 'quoted'
  // The turn.
  | 'context'
  | 'short'
  | 'many-points'
  | 'many-lines'
  | 'lists-points'
  | 'many-questions'
  | 'asked-again'
  | 'checks'
  // What came before (see mood.ts).
  | 'feeling-shown'
  | 'hardship-told'
  | 'negative-line'
  | 'refused'
  | 'asked-law'
  | 'person-asked'
  | 'danger-shown'
  | 'confirmed-word'

/** A set of traits. */
export type Traits = ReadonlySet<Trait>
