/** Who held a conversation, as a report shows them. */
export interface Trainee {
  /** Their code in the class, else a pseudonym: the same for all conversations of one person, and never a name. */
  readonly id: string
  /** What they are called: their name where names are asked for, else the same as `id`. Words of strangers, not yet safe to show. */
  readonly called: string
  /** Their group in the class; null where nobody says. */
  readonly group: string | null
}
