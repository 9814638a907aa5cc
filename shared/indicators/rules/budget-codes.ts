/** The programme penunjang of any urusan: X.XX.01 (salaries, electricity, vehicles). */
export function isSupport(code: string | null): boolean {
  return code !== null && /^\d{1,2}\.\d{2}\.01(\.|$)/.test(code)
}

/** "Penyediaan Gaji dan Tunjangan ASN": X.XX.01.2.02.0001, before 2025 X.XX.01.2.02.01. */
export function isPay(code: string | null): boolean {
  return code !== null && /^\d{1,2}\.\d{2}\.01\.2\.02\.(00)?01$/.test(code)
}
