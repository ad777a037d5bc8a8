/** How often values stood beside one another in the same unit: `[first][second]`, symmetric (Krippendorff's coincidence matrix). */
export type Coincidences = readonly (readonly number[])[]

/**
 * Returns what units add up to: each is how many raters gave it each value, `[value]`. One that fewer than two rated says nothing of
 * agreement and is left out.
 */
export function coincidencesOf(units: Iterable<readonly number[]>, values: number): Coincidences {
  const matrix = Array.from({ length: values }, () => Array.from({ length: values }, () => 0))
  for (const unit of units) {
    const raters = unit.reduce((sum, count) => sum + count, 0)
    if (raters < 2) continue
    for (const [one, row] of matrix.entries())
      for (const other of row.keys()) {
        const [here = 0, there = 0] = [unit[one], unit[other]]
        row[other] = (row[other] ?? 0) + (here * (one === other ? here - 1 : there)) / (raters - 1)
      }
  }
  return matrix
}

/**
 * Returns Krippendorff's α for nominal values, the agreement of any number of raters beyond chance, some ratings missing (Krippendorff
 * 2011, "Computing Krippendorff's Alpha-Reliability"). 1 is perfect, 0 what chance would give. Null where there is no telling: no unit
 * has two ratings, or all of them are the same value.
 */
export function krippendorffAlpha(coincidences: Coincidences): number | null {
  const totals = coincidences.map((row) => row.reduce((sum, count) => sum + count, 0))
  const all = totals.reduce((sum, count) => sum + count, 0)
  const apart = (weight: (one: number, other: number) => number) =>
    totals.reduce(
      (sum, _, one) =>
        sum + totals.reduce((part, __, other) => part + (one === other ? 0 : weight(one, other)), 0),
      0,
    )
  const observed = apart((one, other) => coincidences[one]?.[other] ?? 0)
  const expected = apart((one, other) => (totals[one] ?? 0) * (totals[other] ?? 0))
  return expected === 0 ? null : 1 - ((all - 1) * observed) / expected
}
