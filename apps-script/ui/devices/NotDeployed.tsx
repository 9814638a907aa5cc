/** What to do before any browser can be paired. */
export function NotDeployed() {
  return (
    <div class="problem">
      <p>
        <strong>Lembar ini belum dapat dihubungi perangkat.</strong> Skripnya perlu diterapkan sekali sebagai aplikasi
        web oleh pemilik berkas:
      </p>
      <ol>
        <li>Buka menu Ekstensi &gt; Apps Script.</li>
        <li>Klik Terapkan &gt; Deployment baru, lalu pilih jenis Aplikasi web.</li>
        <li>Jalankan sebagai: Saya. Siapa yang memiliki akses: Siapa saja.</li>
        <li>Klik Terapkan, izinkan aksesnya, lalu buka lagi panel ini.</li>
      </ol>
      <p>Bila “Siapa saja” tidak dapat dipilih karena dilarang admin, pakailah cara di bawah ini.</p>
    </div>
  )
}
