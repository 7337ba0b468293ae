// How much is taken in a time: by token and by room, never by address, since a hall shares one.

/** A bucket that fills by so many a second, up to a burst. */
export class Bucket {
  readonly #burst: number;
  readonly #perSecond: number;
  #left: number;
  #at = performance.now();

  constructor(burst: number, perSecond: number) {
    this.#burst = burst;
    this.#perSecond = perSecond;
    this.#left = burst;
  }

  /** Whether there is one left. */
  get hasSome(): boolean {
    const now = performance.now();
    this.#left = Math.min(this.#burst, this.#left + ((now - this.#at) / 1000) * this.#perSecond);
    this.#at = now;
    return this.#left >= 1;
  }

  /** Takes one. @returns whether there was one left */
  take(): boolean {
    const { hasSome } = this;
    if (hasSome) this.#left--;
    return hasSome;
  }
}

/** A bucket for each name; those that have not been asked for long are forgotten. */
export class Buckets {
  readonly #make: () => Bucket;
  readonly #most: number;
  readonly #all = new Map<string, Bucket>();

  constructor(make: () => Bucket, most: number) {
    this.#make = make;
    this.#most = most;
  }

  take(name: string): boolean {
    const bucket = this.#all.get(name) ?? this.#make();
    this.#all.delete(name);
    this.#all.set(name, bucket); // the latest stands last
    if (this.#all.size > this.#most)
      for (const oldest of [...this.#all.keys()].slice(0, this.#most / 10)) this.#all.delete(oldest);
    return bucket.take();
  }
}
