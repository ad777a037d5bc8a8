type Holder = Record<string, unknown> | unknown[]
/** One thing that a writer may get wrong at a place. */
export type Change = (holder: Holder, key: string) => void

/** A place in a value: what holds it, and its key there. */
export interface ChangedPlace {
  readonly holder: Holder
  readonly key: string
  readonly path: string
}

/** Returns every place of a value at which something can be changed. */
export function placesIn(value: unknown, path = ''): readonly ChangedPlace[] {
  if (typeof value !== 'object' || value === null) return []
  const holder = value as Holder
  return Object.entries(holder).flatMap(([key, inner]) => [
    { holder, key, path: `${path}/${key}` },
    ...placesIn(inner, `${path}/${key}`),
  ])
}

const put = (holder: Holder, key: string, value: unknown) => Object.assign(holder, { [key]: value })

const values = [
  null,
  '',
  ' ',
  0,
  5,
  -1,
  1001,
  1.5,
  true,
  false,
  'x',
  'two words',
  'at least 3',
  '2 to x',
  'by turn 2',
  'Not An Id',
  'M6 §1.14',
  [],
  {},
  ['x'],
  [null],
  [[]],
  { x: 1 },
  { x: 'x' },
  { text: 'x' },
  { x: ['x'] },
  { again: true },
]

/** Changes to try: taken away, called otherwise, something too many, any other value. */
export const changes: readonly Change[] = [
  (holder, key) => (Array.isArray(holder) ? holder.splice(Number(key), 1) : delete holder[key]),
  (holder, key) => {
    if (Array.isArray(holder)) return
    put(holder, `${key}-more`, holder[key])
    delete holder[key]
  },
  (holder) => {
    if (!Array.isArray(holder)) put(holder, 'Extra', 5)
  },
  ...values.map(
    (value): Change =>
      (holder, key) =>
        put(holder, key, structuredClone(value)),
  ),
]
