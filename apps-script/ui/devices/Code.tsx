import { useEffect, useState } from 'preact/hooks'
import { CopyText } from '../panel/CopyText.tsx'
import type { ShownCode } from './devices-state.ts'
import { QrCode } from './QrCode.tsx'

interface CodeProps {
  readonly shown: ShownCode
  readonly onEnd: () => void
}

/** The code, how long it holds, and the ways to bring it to the other browser. */
export function Code({ shown, onEnd }: CodeProps) {
  const left = useSecondsLeft(shown.ends, onEnd)
  return (
    <section class="offer">
      <h2>Kode sambungan</h2>
      <p class="code">{shown.code}</p>
      <p role="timer">
        Berlaku {Math.floor(left / 60)}:{String(left % 60).padStart(2, '0')} menit lagi, untuk satu perangkat. Setelah
        lima kali salah, kode dihentikan.
      </p>
      {shown.link !== null && (
        <>
          <p>Tempelkan tautan di bawah ini di Pengaturan ekstensi PUG. Kode QR-nya untuk peramban di ponsel.</p>
          <QrCode text={shown.link} />
          <CopyText label="Tautan sambungan" text={shown.link} />
        </>
      )}
    </section>
  )
}

/** Whole seconds until `ends` (ms on the page's clock). */
function useSecondsLeft(ends: number, onEnd: () => void): number {
  const [left, setLeft] = useState(() => secondsUntil(ends))
  useEffect(() => {
    const timer = setInterval(() => {
      setLeft(secondsUntil(ends))
      if (secondsUntil(ends) === 0) onEnd()
    }, 1_000)
    return () => clearInterval(timer)
  }, [ends])
  return left
}

const secondsUntil = (ends: number): number => Math.max(0, Math.ceil((ends - performance.now()) / 1_000))
