/**
 * In: the records of a saved conversation and a scenario. Out: whether both agree, and where they first differ.
 * Must not know: coders (nothing is coded again here), files, screens.
 */
export { type Verification, verify } from './verify.ts'
