/** What the client needs of its surroundings; the extension hands over the browser's, tests their own. */
export interface Ports {
  /** Follows redirects, sends no cookies. Rejects where the network fails. */
  post(address: string, body: string): Promise<HttpAnswer>
  /** ms since 1970 */
  now(): number
  /** 32 hexadecimal digits of chance. */
  nonce(): string
  /** SHA-256 of the text's UTF-8 bytes, in lower-case hexadecimal digits. */
  sha256OfText(text: string): Promise<string>
}

/** What came back over HTTP, after redirects. */
export interface HttpAnswer {
  readonly status: number
  readonly text: string
}

/** The device's key. The private half never leaves it. */
export interface Signer {
  /** `deviceIdOf` the public key. */
  readonly device: string
  /** The Ed25519 signature over the text's ASCII bytes, in lower-case hexadecimal digits. */
  sign(text: string): Promise<string>
}

/** A device that is paired with a register. */
export interface Connection {
  /** `https://script.google.com/macros/s/…/exec` */
  readonly address: string
  readonly register: string
  readonly signer: Signer
}
