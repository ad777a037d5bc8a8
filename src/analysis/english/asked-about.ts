import { harmWords } from './harm.ts'

/** What stands before a noun, and what who is asked would say there: "your sister" is "my sister" to her. */
export const determiners = {
  a: 'a',
  an: 'an',
  the: 'the',
  this: 'that',
  that: 'that',
  these: 'those',
  those: 'those',
  your: 'my',
  my: 'your',
  our: 'your',
  his: 'his',
  her: 'her',
  their: 'their',
  its: 'its',
  some: '',
  any: '',
  all: '',
  every: 'every',
  each: 'each',
  no: '',
  much: '',
  many: '',
  more: '',
  other: 'the other',
} as const

/** Nouns that name nothing one could say back. */
export const tooGeneral: ReadonlySet<string> = new Set(
  (
    'time times day days week weeks month months year years hour hours minute minutes moment while night nights morning evening afternoon noon today tonight ' +
    'tomorrow yesterday monday tuesday wednesday thursday friday saturday sunday clock once twice thing things way ways kind sort type bit lot part rest ' +
    'something anything everything nothing somebody someone anybody anyone everybody everyone nobody one ones other others else people person question ' +
    'questions word words name names number numbers place places reason reasons end start yes no okay please sorry thanks thank hello hi lol haha ' +
    'home problem problems trouble tho though rite right gud good bad ya yeah pls plz thx lah btw anyway maybe sound suit mind air turn side difference ' +
    'example case fact point matter idea help need want talk use look go say tell know think get come happen mean'
  ).split(' '),
)

/** What follows these is not what a question is about: "anything besides the licence". */
export const besides: ReadonlySet<string> = new Set([
  'besides',
  'except',
  'than',
  'without',
  'unlike',
  'like',
])

/** What may stand between: it tells things apart, and judges nobody. */
export const qualities: ReadonlySet<string> = new Set(
  (
    'same other first second third fourth fifth last next new old young little small big long short whole own only left right front back upper lower red blue green ' +
    'yellow white black brown'
  ).split(' '),
)

/** What nobody is made to say of anybody: harm, and words for what somebody is taken for. */
export const neverSaidBack: ReadonlySet<string> = new Set([
  ...harmWords,
  ...(
    'victim victims whore whores prostitute prostitutes slut hooker trafficker traffickers slave slaves slavery illegal illegals criminal criminals liar liars thief thieves ' +
    'idiot idiots bitch bastard shit fuck crap pimp smuggler smugglers alien aliens sex virginity rape abuse fault lie lies'
  ).split(' '),
])
