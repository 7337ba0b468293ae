// What a build is told (plugins/documents.ts).

interface ImportMetaEnv {
  /** Whether the deck is built to be served with live answers. */
  readonly LIVE: boolean;
}
