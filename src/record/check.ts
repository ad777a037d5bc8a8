/** Tells whether a value from outside has the shape that is meant. */
export type Check = (value: unknown) => boolean

/** A text. */
export const text: Check = (value) => typeof value === 'string'
/** A number that is one. */
export const number: Check = (value) => typeof value === 'number' && Number.isFinite(value)
/** A whole number from 0 on. */
export const count: Check = (value) => Number.isSafeInteger(value) && (value as number) >= 0
/** A text that is a time. */
export const date: Check = (value) => typeof value === 'string' && !Number.isNaN(Date.parse(value))
/** True or false. */
export const truth: Check = (value) => typeof value === 'boolean'
/** One of some words. */
export const oneOf =
  (...words: readonly string[]): Check =>
  (value) =>
    words.some((word) => word === value)
/** What a check says, or null. */
export const orNull =
  (check: Check): Check =>
  (value) =>
    value === null || check(value)
/** What a check says, or nothing at all. */
export const maybe =
  (check: Check): Check =>
  (value) =>
    value === undefined || check(value)
/** A list of such values. */
export const list =
  (check: Check): Check =>
  (value) =>
    Array.isArray(value) && value.every(check)
/** An object that is no list. */
export const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
/** An object whose fields have these shapes; it may have others. */
export const having = (fields: Readonly<Record<string, Check>>): Check => {
  const checks = Object.entries(fields)
  return (value) => isObject(value) && checks.every(([name, check]) => check(value[name]))
}
/** An object that holds nothing but numbers. */
export const numbers: Check = (value) => isObject(value) && Object.values(value).every(number)
