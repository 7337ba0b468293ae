// Where things are kept. The key is named after the lesson: all pages opened from files share one storage.

/** @param lesson the lesson's id, as `<html data-lesson>` has it */
export const keyOf = (lesson: string) => `deck:${lesson}`;
