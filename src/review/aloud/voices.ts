// Which of the device's voices reads: one that is on the device itself, in the lesson's language. What a voice elsewhere would
// be sent leaves the device, so no such voice is taken.

/** What is asked of a voice: a `SpeechSynthesisVoice`. */
export interface Voice {
  /** A BCP 47 tag; Android writes `en_GB`. */
  readonly lang: string;
  readonly localService: boolean;
  readonly default: boolean;
}

/**
 * @param language the lesson's, a BCP 47 tag
 * @returns of the local voices in that language one of the same region, then the device's own choice, then the first;
 *   undefined where there is none
 */
export function voiceFor<Given extends Voice>(voices: readonly Given[], language: string): Given | undefined {
  const tag = (given: string) => given.replaceAll("_", "-").toLowerCase();
  const primary = (given: string) => tag(given).split("-")[0];
  const own = voices.filter(({ lang, localService }) => localService && primary(lang) === primary(language));
  return own.find(({ lang }) => tag(lang) === tag(language)) ?? own.find((voice) => voice.default) ?? own[0];
}
