import type { Row } from './row.ts'

/** Remembers the rows of a value for one width and variant, so that a key costs the same however long the talk is. */
export interface RowCache {
  rows(of: object, variant: string, make: () => readonly Row[]): readonly Row[]
}

/** Returns an empty cache. It keeps the last variant of each value only, and forgets a value with its last use. */
export function createRowCache(): RowCache {
  const kept = new WeakMap<object, { readonly variant: string; readonly rows: readonly Row[] }>()
  return {
    rows(of, variant, make) {
      const found = kept.get(of)
      if (found?.variant === variant) return found.rows
      const rows = make()
      kept.set(of, { variant, rows })
      return rows
    },
  }
}
