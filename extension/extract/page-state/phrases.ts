import type { PageState, Platform } from '../extraction.ts'

/** Sentences by which sites say that a post is not to be seen, Indonesian and English. */
export interface StatePhrase {
  readonly state: PageState
  readonly sites: readonly Platform[]
  readonly says: RegExp
}

export const statePhrases: readonly StatePhrase[] = [
  {
    state: 'private',
    sites: ['instagram', 'threads', 'tiktok'],
    says: /(?:akun|profil) ini (?:bersifat )?(?:pribadi|privat)|this (?:account|profile) is private/i,
  },
  {
    state: 'private',
    sites: ['x'],
    says: /(?:postingan|tweet) ini dilindungi|these (?:posts|tweets) are protected|account owner limits who can view/i,
  },
  {
    state: 'private',
    sites: ['facebook'],
    says: /^(?:grup (?:privat|pribadi)|private group|this group is private|grup ini (?:bersifat )?(?:privat|pribadi))/i,
  },
  {
    state: 'private',
    sites: ['youtube'],
    says: /video ini (?:bersifat )?pribadi|^video pribadi|private video|this video is private/i,
  },
  {
    state: 'deleted',
    sites: ['instagram', 'threads'],
    says: /halaman ini (?:sayangnya )?tidak tersedia|(?:postingan|post) (?:ini )?tidak tersedia|this page isn['’]t available|post (?:isn['’]t|not) available|tautan yang anda ikuti mungkin/i,
  },
  {
    state: 'deleted',
    sites: ['facebook'],
    says: /konten ini (?:sedang )?tidak tersedia|halaman ini tidak tersedia|this content isn['’]t available|this page isn['’]t available|video ini tidak (?:lagi )?tersedia|this video isn['’]t available/i,
  },
  {
    state: 'deleted',
    sites: ['x'],
    says: /halaman ini tidak (?:ada|tersedia)|this page doesn['’]t exist|(?:post|tweet) was deleted|postingan ini (?:telah )?dihapus|(?:post|tweet) is unavailable|account (?:that )?no longer exists|suspended account|akun (?:ini )?ditangguhkan/i,
  },
  {
    state: 'deleted',
    sites: ['tiktok'],
    says: /video (?:saat ini|sedang) tidak tersedia|video currently unavailable|video isn['’]t available|couldn['’]t find this (?:account|page)|postingan (?:ini )?tidak tersedia/i,
  },
  {
    state: 'deleted',
    sites: ['youtube'],
    says: /video (?:ini )?tidak (?:lagi )?tersedia|video unavailable|video isn['’]t available|video has been removed|video (?:ini )?telah dihapus|post (?:isn['’]t|is not) available/i,
  },
  {
    state: 'loginWall',
    sites: ['youtube'],
    says: /login untuk mengonfirmasi|sign in to confirm|masuk untuk mengonfirmasi/i,
  },
  {
    state: 'loginWall',
    sites: ['instagram', 'facebook', 'threads', 'tiktok', 'x'],
    says: /^(?:anda harus (?:masuk|login)|you must log in|log ?in (?:to|or sign up)|masuk (?:ke|untuk|atau)|login (?:ke|untuk)|sign up to see|daftar untuk melihat|lihat selengkapnya (?:dari|di) |see more (?:from|on) |say more with threads)/i,
  },
  {
    state: 'deleted',
    sites: ['web'],
    says: /^(?:error )?404\b|halaman (?:yang anda cari )?tidak ditemukan|page not found|^not found|artikel tidak ditemukan|berita tidak ditemukan/i,
  },
]
