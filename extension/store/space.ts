/** Space in bytes. `quota` is 0 where the browser does not tell. */
export interface Space {
  readonly used: number
  readonly quota: number
  /** The browser has promised not to clear it by itself. */
  readonly isPersistent: boolean
}

export async function measureSpace(storage: StorageManager): Promise<Space> {
  const [{ usage = 0, quota = 0 }, isPersistent] = await Promise.all([storage.estimate(), storage.persisted()])
  return { used: usage, quota, isPersistent }
}

/** Asks the browser to keep what is stored until the officer deletes it. Chromium grants it in silence; Firefox asks. */
export async function keepStored(storage: StorageManager): Promise<boolean> {
  return (await storage.persisted()) || storage.persist()
}
