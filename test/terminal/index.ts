/**
 * In: a command and the size of a terminal. Out: what a person would see there, and a way to type.
 * Programs run in a real pseudo-terminal; what they write is read by a real terminal emulator without a window.
 */
export { keys } from './keys.ts'
export { openTerminal, type Terminal } from './terminal.ts'
