/** 512 → 512 MB, 2048 → 2 GB: as the tablet's own settings show it. */
export function sizeOf(mib: number): string {
  if (mib < 1024) return `${Math.round(mib)} MB`
  const gib = mib / 1024
  return gib < 10 ? `${gib.toFixed(1)} GB` : `${Math.round(gib)} GB`
}
