/** Column widths in a file count characters of 7 px and a margin of 5 px; row heights are points of 4/3 px. */
export const pixelsOfWidth = (characters: number): number => Math.round(characters * 7 + 5)
export const widthOfPixels = (pixels: number): number => (pixels - 5) / 7
export const pixelsOfPoints = (points: number): number => Math.round((points * 4) / 3)
export const pointsOfPixels = (pixels: number): number => (pixels * 3) / 4
