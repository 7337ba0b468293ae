// What a build is told (plugins/documents.ts).

interface ImportMetaEnv {
  /** Whether the deck is built to be served with live answers. */
  readonly LIVE: boolean;
  /** Whether the lesson is built in other languages too (plugins/direction.ts). */
  readonly TRANSLATED: boolean;
  /** Whether the lesson has pictures or films (plugins/pictures.ts). */
  readonly PICTURES: boolean;
}
