/**
 * In: a message id and values. Out: the sentence a person reads, from one table a language.
 * Must not know: who asks, where it is shown, or what the values mean.
 */
export {
  createSay,
  type MessageId,
  type MessageTable,
  type MessageValues,
  type Say,
  selector,
  tables,
} from './speaker.ts'
