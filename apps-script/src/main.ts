import { lackingOf, percentOf, statusOf } from './formulas/custom-functions.ts'
import { showMenu } from './services/menu.ts'

// The script `Code`: what runs unasked, at each opening and in each cell, and so must be light.

/** Puts up the menu when the spreadsheet opens; in `AuthMode.NONE` as well. */
export function onOpen(): void {
  showMenu()
}

/** The spreadsheet is open already when the add-on is installed. */
export function onInstall(): void {
  onOpen()
}

/**
 * Persentase pembilang terhadap penyebut, sebagai bilangan yang dapat diberi format persen. "(Isi data)" bila salah satu kosong.
 *
 * @param {number} pembilang Misalnya jumlah SDM terlatih.
 * @param {number} penyebut Misalnya jumlah semua SDM.
 * @return {number} Misalnya 0,85 untuk 85 %.
 * @customfunction
 */
export function PUG_PERSEN(pembilang: unknown, penyebut: unknown): number | string {
  return percentOf(pembilang, penyebut)
}

/**
 * Status pencapaian terhadap target: "✓ Tercapai", "✗ Belum tercapai" atau "○ Belum ada data". Dinilai tanpa pembulatan.
 *
 * @param {number} pembilang Misalnya jumlah SDM terlatih.
 * @param {number} penyebut Misalnya jumlah semua SDM.
 * @param {string} target Misalnya ">80%" (lebih dari), "≥20%", "100%" atau 80.
 * @return {string} Status dalam kata.
 * @customfunction
 */
export function PUG_STATUS(pembilang: unknown, penyebut: unknown, target: unknown): string {
  return statusOf(pembilang, penyebut, target)
}

/**
 * Berapa lagi yang kurang agar target tercapai; 0 bila sudah tercapai.
 *
 * @param {number} pembilang Misalnya jumlah SDM terlatih.
 * @param {number} penyebut Misalnya jumlah semua SDM.
 * @param {string} target Misalnya ">80%" (lebih dari), "≥20%", "100%" atau 80.
 * @return {number} Misalnya 3: latih 3 orang lagi.
 * @customfunction
 */
export function PUG_KURANG(pembilang: unknown, penyebut: unknown, target: unknown): number | string {
  return lackingOf(pembilang, penyebut, target)
}
