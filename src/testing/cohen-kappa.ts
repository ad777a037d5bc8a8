/**
 * Returns Cohen's κ, the agreement of two raters beyond chance (Cohen 1960), from how often the first gave one category and the second
 * another (`counts[first][second]`). 1 is perfect, 0 what chance would give. Null where there is no telling: nothing was rated, or
 * both gave everything the same category, so that they could only agree.
 */
export function cohenKappa(counts: readonly (readonly number[])[]): number | null {
  const rows = counts.map(sum)
  const columns = counts.map((_, at) => sum(counts.map((row) => row[at] ?? 0)))
  const all = sum(rows)
  const agreed = sum(counts.map((row, at) => row[at] ?? 0))
  // Times the square of their number, so that counts stay whole and perfect agreement is 1 exactly.
  const chance = sum(rows.map((row, at) => row * (columns[at] ?? 0)))
  return all * all === chance ? null : (all * agreed - chance) / (all * all - chance)
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0)
}
